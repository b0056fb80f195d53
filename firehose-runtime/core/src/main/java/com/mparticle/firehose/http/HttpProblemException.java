package com.mparticle.firehose.http;

import java.io.IOException;

/** A request is refused before a message was made of it. */
final class HttpProblemException extends IOException {

  private static final long serialVersionUID = 1L;

  private final HttpProblem problem;

  HttpProblemException(HttpProblem problem) {
    super(problem.name());
    this.problem = problem;
  }

  HttpProblem problem() {
    return problem;
  }

  /** No stack trace: clients could cause any number of these. */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }
}

package com.mparticle.firehose.processor.generate;

import com.palantir.javapoet.CodeBlock;

/**
 * An expression of chained calls, a line each, with its own indentation: it is no part of a
 * JavaPoet statement.
 */
final class CallChain {

  private final CodeBlock.Builder code;

  private CallChain(CodeBlock start) {
    this.code = start.toBuilder();
  }

  /** Starts with {@code X.builder()}. */
  static CallChain builderOf(Class<?> type) {
    return new CallChain(CodeBlock.of("$T.builder()$>$>", type));
  }

  CallChain call(String method, CodeBlock arguments) {
    code.add("\n.$L($L)", method, arguments);
    return this;
  }

  CallChain call(String method) {
    return call(method, CodeBlock.of(""));
  }

  CodeBlock code() {
    return CodeBlock.of("$L$<$<", code.build());
  }
}

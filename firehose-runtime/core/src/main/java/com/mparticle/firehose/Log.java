package com.mparticle.firehose;

/** What the runtime has to tell an operator; its logger is made when there is something to say. */
final class Log {

  private Log() {}

  static void notRetried(String part, Throwable cause) {
    System.getLogger(MessageProcessor.class.getName())
        .log(
            System.Logger.Level.WARNING,
            "Could not handle " + part + "; a retry would not mend it",
            cause);
  }
}

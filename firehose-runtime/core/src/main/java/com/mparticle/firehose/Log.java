package com.mparticle.firehose;

import com.mparticle.firehose.ProcessingFailedException.Failure;
import com.mparticle.firehose.model.Message;
import java.util.List;

/** What the runtime logs. The logger is created for the first record (cold start). */
final class Log {

  private Log() {}

  /** Parts failed for good: mParticle does not send them again. */
  static void dropped(Message message, List<Failure> failures) {
    // Laws set a time limit for these, and mParticle does not send them again.
    System.Logger.Level level = message.type() == Message.Type.DSR_PROCESSING_REQUEST
        ? System.Logger.Level.ERROR
        : System.Logger.Level.WARNING;
    log(level, "Dropped, as no retry would help: ", message, failures);
  }

  /** Parts failed, but are not sent again, because the subscription is suspended. */
  static void lost(Message message, List<Failure> failures) {
    log(System.Logger.Level.ERROR, "Lost, as the subscription is suspended: ", message, failures);
  }

  private static void log(
      System.Logger.Level level, String event, Message message, List<Failure> failures) {
    StringBuilder text = new StringBuilder(event).append(Parts.describe(message));
    FailureText.appendFailures(text, failures);
    logger().log(level, text.toString(), failures.get(0).cause());
  }

  /** A part can't be read and is not handled. */
  static void malformed(String message, String path, String problem) {
    logger()
        .log(
            System.Logger.Level.ERROR,
            "Could not read a part of " + message + ": " + path + ": " + problem);
  }

  private static System.Logger logger() {
    return System.getLogger(MessageProcessor.class.getName());
  }
}

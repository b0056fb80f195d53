package com.mparticle.firehose;

import com.mparticle.firehose.ProcessingFailedException.Failure;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Error texts. They are bounded, have one line, and contain no data of the sender but names. */
final class FailureText {

  private static final int MAX_FAILURES = 5;
  private static final int MAX_CAUSE_LENGTH = 400;
  private static final int MAX_NAME_LENGTH = 63;

  private FailureText() {}

  /**
   * The text for a message that could not be handled.
   *
   * @param message its type and id
   */
  static String of(String message, List<Failure> failures, @Nullable Duration retryAfter) {
    StringBuilder text = new StringBuilder("Could not handle ").append(message);
    appendFailures(text, failures);
    if (retryAfter != null) {
      text.append("; retry after ").append(seconds(retryAfter));
    }
    return text.toString();
  }

  /** The failures, each with its cause, and how many there are that are not shown. */
  static void appendFailures(StringBuilder text, List<Failure> failures) {
    String separator = failures.get(0).part().isEmpty() ? " " : ": ";
    for (Failure failure : failures.subList(0, Math.min(failures.size(), MAX_FAILURES))) {
      text.append(separator).append(failure.part());
      if (!failure.part().isEmpty()) {
        text.append(' ');
      }
      text.append('(').append(of(failure.cause())).append(')');
      separator = ", ";
    }
    if (failures.size() > MAX_FAILURES) {
      text.append(" and ").append(failures.size() - MAX_FAILURES).append(" more failures");
    }
  }

  private static String seconds(Duration time) {
    return time.toNanosPart() == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
  }

  /**
   * The text of what was thrown. Where code of the JDK threw it, as {@code Optional.orElseThrow()}
   * does, it may tell little, so the line that called this code is named.
   */
  static String of(Throwable thrown) {
    String text = thrown.getClass().getName();
    String message = messageOf(thrown);
    if (message != null) {
      text += ": " + message;
    }
    if (text.length() > MAX_CAUSE_LENGTH) {
      text = text.substring(0, MAX_CAUSE_LENGTH) + "…";
    }
    StackTraceElement caller = callerOfJdk(thrown.getStackTrace());
    return caller == null ? text : text + ", at " + caller;
  }

  /** The message on one line; null where there is none, or it can't be told. */
  static @Nullable String messageOf(Throwable thrown) {
    String message;
    try {
      message = thrown.getLocalizedMessage();
    } catch (RuntimeException e) {
      return "its message can't be told: " + e.getClass().getName();
    }
    return message == null ? null : message.replaceAll("\\p{Cntrl}+", " ");
  }

  private static @Nullable StackTraceElement callerOfJdk(StackTraceElement[] frames) {
    if (frames.length == 0 || !isOfJdk(frames[0])) {
      return null;
    }
    for (StackTraceElement frame : frames) {
      if (!isOfJdk(frame)) {
        return frame;
      }
    }
    return null;
  }

  private static boolean isOfJdk(StackTraceElement frame) {
    String name = frame.getClassName();
    return name.startsWith("java.") || name.startsWith("jdk.") || name.startsWith("sun.");
  }

  /** A name that the sender chose, shortened, and without unusual characters. */
  static String name(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), MAX_NAME_LENGTH); i++) {
      char character = name.charAt(i);
      boolean isPlain = Character.isLetterOrDigit(character) || " _-.:/".indexOf(character) >= 0;
      text.append(isPlain ? character : '?');
    }
    return name.length() > MAX_NAME_LENGTH ? text.append('…').toString() : text.toString();
  }
}

package com.mparticle.firehose.sqs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells which bytes may be the text of an SQS message. */
final class SqsText {

  private SqsText() {}

  /**
   * The text that has these bytes in UTF-8.
   *
   * @return null if they are not UTF-8, or if SQS refuses a character of theirs: it takes those
   *     that XML 1.0 takes
   */
  static @Nullable String of(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!isAccepted(text.charAt(i))) {
        return null;
      }
    }
    return text.isEmpty() ? null : text;
  }

  /** Surrogates come in pairs here, as the text was UTF-8. */
  private static boolean isAccepted(char c) {
    return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
  }
}

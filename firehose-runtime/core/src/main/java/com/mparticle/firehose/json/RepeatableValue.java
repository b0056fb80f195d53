package com.mparticle.firehose.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value of a document that can be read as often as needed. */
final class RepeatableValue {

  private final ParserInput document;
  private final int start;
  private final int end;
  private final String place;

  /**
   * A value of a document.
   *
   * @param start where in the document it begins
   * @param end where it ends
   * @param place what error messages call that; empty if they start from the value
   */
  RepeatableValue(ParserInput document, int start, int end, String place) {
    this.document = document;
    this.start = start;
    this.end = end;
    this.place = place;
  }

  /** The value, from its start. */
  ParserInput read() throws IOException {
    return document.part(start, end, place);
  }

  /** The text of its property {@code type}, the last one; null without one. */
  @Nullable
  String typeName() throws IOException {
    return read().findType();
  }

  /** The value as JSON text. */
  String json() throws IOException {
    return read().json();
  }
}

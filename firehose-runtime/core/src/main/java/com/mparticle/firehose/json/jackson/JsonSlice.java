package com.mparticle.firehose.json.jackson;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value of a document that can be read as often as needed. */
public final class JsonSlice {

  private final JacksonJsonReader document;
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
  public JsonSlice(JacksonJsonReader document, int start, int end, String place) {
    this.document = document;
    this.start = start;
    this.end = end;
    this.place = place;
  }

  /** The value, from its start. */
  public JacksonJsonReader read() throws IOException {
    return document.part(start, end, place);
  }

  /** The text of its property {@code type}, the last one; null without one. */
  @Nullable
  public String typeName() throws IOException {
    return read().findType();
  }

  /** The value as JSON text. */
  public String json() throws IOException {
    return read().json();
  }
}

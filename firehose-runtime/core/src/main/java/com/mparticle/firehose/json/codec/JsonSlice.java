package com.mparticle.firehose.json.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value of a document, which can be read any number of times. */
public interface JsonSlice {

  /** The object's property {@code type}, the last one that is a string; null if there is none. */
  @Nullable
  String typeName() throws IOException;

  /** A reader at the value; its error messages have paths from the root of the document. */
  JsonReader reader() throws IOException;

  /** A reader at the value; its error messages have paths from the value. */
  JsonReader detachedReader() throws IOException;

  /** The value as JSON without white space; numbers are as in the document, to the digit. */
  String json() throws IOException;
}

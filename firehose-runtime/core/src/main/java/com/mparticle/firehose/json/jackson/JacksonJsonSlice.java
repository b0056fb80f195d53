package com.mparticle.firehose.json.jackson;

import com.mparticle.firehose.json.codec.JsonPath;
import com.mparticle.firehose.json.codec.JsonReader;
import com.mparticle.firehose.json.codec.JsonSlice;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document.
 *
 * @param document a reader of the document
 * @param start where the part starts
 * @param end where it ends
 * @param path where it is, for error messages
 */
record JacksonJsonSlice(JacksonJsonReader document, int start, int end, JsonPath path)
    implements JsonSlice {

  @Override
  public @Nullable String typeName() throws IOException {
    return document.atSlice(start, end, path).findTypeName();
  }

  @Override
  public JsonReader reader() throws IOException {
    return document.atSlice(start, end, path);
  }

  @Override
  public JsonReader detachedReader() throws IOException {
    return document.atSlice(start, end, JsonPath.ROOT);
  }

  @Override
  public String json() throws IOException {
    return RawJson.of(document.atSlice(start, end, path).parser());
  }
}

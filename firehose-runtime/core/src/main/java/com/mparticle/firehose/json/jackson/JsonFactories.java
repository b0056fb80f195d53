package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/** What makes parsers and generators, once for all messages. */
public final class JsonFactories {

  public static final JsonFactory FACTORY = new JsonFactoryBuilder()
      .disable(JsonFactory.Feature.CHARSET_DETECTION)
      .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
      .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
      .build();

  private JsonFactories() {}
}

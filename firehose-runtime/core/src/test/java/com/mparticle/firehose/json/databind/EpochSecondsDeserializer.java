package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.mparticle.firehose.json.codec.EpochSeconds;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Reads a point in time from seconds since the epoch, whole or with a fraction, or from ISO-8601
 * text. Digits beyond nanoseconds are dropped.
 */
public final class EpochSecondsDeserializer extends JsonDeserializer<Instant> {

  /** For Jackson. */
  public EpochSecondsDeserializer() {}

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    try {
      if (parser.currentToken().isNumeric()) {
        return EpochSeconds.toInstant(parser.getDecimalValue());
      }
      if (parser.hasToken(JsonToken.VALUE_STRING)) {
        return OffsetDateTime.parse(parser.getText()).toInstant();
      }
    } catch (ArithmeticException | DateTimeException e) {
      return (Instant) context.handleUnexpectedToken(Instant.class, parser);
    }
    return (Instant) context.handleUnexpectedToken(Instant.class, parser);
  }
}

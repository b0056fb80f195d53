package com.mparticle.firehose.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Reads a point in time from seconds since the epoch, whole or with a fraction, or from ISO-8601
 * text.
 */
public final class EpochSecondsDeserializer extends JsonDeserializer<Instant> {

  /** For Jackson. */
  public EpochSecondsDeserializer() {}

  @Override
  public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    try {
      if (parser.currentToken().isNumeric()) {
        return ofSeconds(parser.getDecimalValue());
      }
      if (parser.hasToken(JsonToken.VALUE_STRING)) {
        return OffsetDateTime.parse(parser.getText()).toInstant();
      }
    } catch (ArithmeticException | DateTimeException e) {
      return (Instant) context.handleUnexpectedToken(Instant.class, parser);
    }
    return (Instant) context.handleUnexpectedToken(Instant.class, parser);
  }

  private static Instant ofSeconds(BigDecimal seconds) {
    BigDecimal nanos = seconds.setScale(9, RoundingMode.DOWN);
    long wholeSeconds = nanos.setScale(0, RoundingMode.FLOOR).longValueExact();
    return Instant.ofEpochSecond(
        wholeSeconds,
        nanos.subtract(BigDecimal.valueOf(wholeSeconds)).movePointRight(9).longValueExact());
  }
}

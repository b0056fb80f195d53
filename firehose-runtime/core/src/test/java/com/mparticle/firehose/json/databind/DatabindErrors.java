package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.mparticle.firehose.json.codec.JsonPath;
import com.mparticle.firehose.json.jackson.JsonErrors;
import com.mparticle.firehose.model.Message;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with JSON and where, without showing any of its values. */
public final class DatabindErrors {

  private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(
      int.class, long.class, Integer.class, Long.class, OptionalInt.class, OptionalLong.class);
  private static final Set<Class<?>> NUMBERS =
      Set.of(double.class, Double.class, OptionalDouble.class, BigDecimal.class);

  private DatabindErrors() {}

  /** One line such as {@code events[3].timestamp_ms: expected a whole number, found a string}. */
  public static String describe(JsonProcessingException e) {
    return e instanceof JsonMappingException mapping
        ? place(mapping) + problem(mapping)
        : problem(e);
  }

  private static String place(JsonMappingException e) {
    JsonPath path = JsonPath.ROOT;
    for (Reference step : e.getPath()) {
      path = step.getFieldName() == null
          ? path.element(step.getIndex())
          : path.property(step.getFieldName());
    }
    return e.getPath().isEmpty() ? "" : path + ": ";
  }

  /** A mismatch in words of our own, told while the parser still stands at what was found. */
  public static DatabindMismatchException mismatch(MismatchedInputException e, JsonParser parser) {
    DatabindMismatchException problem = new DatabindMismatchException(
        parser,
        "expected " + expected(e.getTargetType()) + ", found "
            + JsonErrors.found(parser.currentToken()));
    List<Reference> innermostFirst = new ArrayList<>(e.getPath());
    Collections.reverse(innermostFirst);
    innermostFirst.forEach(problem::prependPath);
    return problem;
  }

  private static String problem(JsonProcessingException e) {
    if (e instanceof DatabindMismatchException unreadable) {
      return unreadable.problem();
    }
    if (e instanceof MismatchedInputException mismatch) {
      return "expected " + expected(mismatch.getTargetType());
    }
    if (e instanceof JsonMappingException) {
      return e.getCause() instanceof JsonProcessingException cause
          ? problem(cause)
          : "not readable";
    }
    if (e instanceof InputCoercionException coercion) {
      return "expected " + expected(coercion.getTargetType()) + ", found one out of range";
    }
    return JsonErrors.unreadable(e);
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "another value";
    }
    if (type == Message.class) {
      return "one message and nothing else";
    }
    if (WHOLE_NUMBERS.contains(type)) {
      return JsonErrors.WHOLE_NUMBER;
    }
    if (NUMBERS.contains(type)) {
      return JsonErrors.NUMBER;
    }
    if (type == boolean.class || type == Boolean.class) {
      return JsonErrors.BOOLEAN;
    }
    if (type == String.class) {
      return JsonErrors.STRING;
    }
    if (type == UUID.class) {
      return JsonErrors.UUID;
    }
    if (type == Instant.class) {
      return JsonErrors.POINT_IN_TIME;
    }
    return Collection.class.isAssignableFrom(type) ? JsonErrors.ARRAY : JsonErrors.OBJECT;
  }
}

package com.mparticle.firehose.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
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
public final class JsonProblem {

  private static final int LONGEST_NAME = 64;

  private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(
      int.class, long.class, Integer.class, Long.class, OptionalInt.class, OptionalLong.class);
  private static final Set<Class<?>> NUMBERS =
      Set.of(double.class, Double.class, OptionalDouble.class, BigDecimal.class);

  private JsonProblem() {}

  /** One line such as {@code events[3].timestamp_ms: expected a whole number, found a string}. */
  public static String describe(JsonProcessingException e) {
    return e instanceof JsonMappingException mapping
        ? place(mapping) + problem(mapping)
        : problem(e);
  }

  private static String place(JsonMappingException e) {
    StringBuilder place = new StringBuilder();
    for (Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        place.append('[').append(step.getIndex()).append(']');
      } else {
        place.append(place.isEmpty() ? "" : ".").append(onOneLine(step.getFieldName()));
      }
    }
    return place.isEmpty() ? "" : place.append(": ").toString();
  }

  /** The sender chooses the names in maps, and so their length and characters. */
  private static String onOneLine(String name) {
    String line = name.replaceAll("[\\p{Cntrl}\\x{85}\\p{Zl}\\p{Zp}]", "?");
    return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "...";
  }

  /** A mismatch in words of our own, told while the parser still stands at what was found. */
  static UnreadableValueException mismatch(MismatchedInputException e, JsonParser parser) {
    UnreadableValueException problem = new UnreadableValueException(
        parser,
        "expected " + expected(e.getTargetType()) + ", found " + found(parser.currentToken()));
    List<Reference> innermostFirst = new ArrayList<>(e.getPath());
    Collections.reverse(innermostFirst);
    innermostFirst.forEach(problem::prependPath);
    return problem;
  }

  private static String problem(JsonProcessingException e) {
    if (e instanceof UnreadableValueException unreadable) {
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
    if (e instanceof StreamConstraintsException) {
      return "too large or too deeply nested";
    }
    return "not well-formed JSON" + position(e);
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "another value";
    }
    if (type == Message.class) {
      return "one message and nothing else";
    }
    if (WHOLE_NUMBERS.contains(type)) {
      return "a whole number";
    }
    if (NUMBERS.contains(type)) {
      return "a number";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "a boolean";
    }
    if (type == String.class) {
      return "a string";
    }
    if (type == UUID.class) {
      return "a UUID";
    }
    if (type == Instant.class) {
      return "a point in time";
    }
    return Collection.class.isAssignableFrom(type) ? "an array" : "an object";
  }

  private static String found(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT, END_OBJECT, FIELD_NAME -> "an object";
      case START_ARRAY, END_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT -> "a whole number";
      case VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      case VALUE_NULL -> "null";
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "another value";
    };
  }

  private static String position(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}

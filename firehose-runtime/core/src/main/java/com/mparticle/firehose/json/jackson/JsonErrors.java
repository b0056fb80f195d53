package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.jspecify.annotations.Nullable;

/** The words in which both ways of reading JSON say what is wrong with it. */
public final class JsonErrors {

  public static final String WHOLE_NUMBER = "a whole number";
  public static final String NUMBER = "a number";
  public static final String BOOLEAN = "a boolean";
  public static final String STRING = "a string";
  public static final String UUID = "a UUID";
  public static final String POINT_IN_TIME = "a point in time";
  public static final String ARRAY = "an array";
  public static final String OBJECT = "an object";

  private JsonErrors() {}

  /** What kind of value was found. */
  public static String found(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT, END_OBJECT, FIELD_NAME -> OBJECT;
      case START_ARRAY, END_ARRAY -> ARRAY;
      case VALUE_STRING -> STRING;
      case VALUE_NUMBER_INT -> WHOLE_NUMBER;
      case VALUE_NUMBER_FLOAT -> NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
      case VALUE_NULL -> "null";
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "another value";
    };
  }

  /** What is wrong with a document that is not JSON, or more of it than we take. */
  public static String unreadable(JsonProcessingException e) {
    return e instanceof StreamConstraintsException
        ? "too large or too deeply nested"
        : "not well-formed JSON" + position(e);
  }

  private static String position(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}

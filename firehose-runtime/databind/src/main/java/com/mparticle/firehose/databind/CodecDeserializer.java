package com.mparticle.firehose.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.mparticle.firehose.json.codec.JsonMismatchException;
import com.mparticle.firehose.json.jackson.JacksonValues;
import java.io.IOException;
import java.util.List;

/** Reads values of one value type or sealed interface with its codec. */
final class CodecDeserializer extends StdDeserializer<Object> {

  private static final long serialVersionUID = 1L;

  CodecDeserializer(Class<?> valueType) {
    super(valueType);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    try {
      return JacksonValues.read(handledType(), parser);
    } catch (JsonMismatchException e) {
      throw mismatch(parser, e);
    }
  }

  private MismatchedInputException mismatch(JsonParser parser, JsonMismatchException cause) {
    MismatchedInputException mismatch =
        MismatchedInputException.from(parser, handledType(), cause.problem());
    List<Object> path = cause.path().steps();
    for (int i = path.size() - 1; i >= 0; i--) {
      mismatch.prependPath(
          path.get(i) instanceof Integer index
              ? new Reference(handledType(), index)
              : new Reference(handledType(), path.get(i).toString()));
    }
    return mismatch;
  }

  /** Expects no type id: the JSON of value types is mParticle's. */
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer)
      throws IOException {
    return deserialize(parser, context);
  }
}

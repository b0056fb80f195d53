package com.mparticle.firehose.emulator.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.mparticle.firehose.model.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the values of a message that the model knows. */
public final class Parts {

  private Parts() {}

  /** A value in a message, and the property of the model that holds it. */
  public record Part(ModelProperty property, JsonNode value) {}

  /** All values in a message, at any depth, with their properties. */
  public static List<Part> of(JsonNode message) {
    Class<?> type = ModelConstants.known(
            Message.Type.class, message.path("type").asText())
        .orElseThrow()
        .valueType();
    List<Part> parts = new ArrayList<>();
    collect(message, ModelType.of(type), parts);
    return parts;
  }

  private static void collect(JsonNode object, ModelType type, List<Part> parts) {
    object.properties().forEach(entry -> {
      Optional<ModelProperty> property =
          type.property(object.path("type").asText(), entry.getKey());
      property.ifPresent(known -> {
        parts.add(new Part(known, entry.getValue()));
        if (known.holdsValueTypes()) {
          ModelType content = ModelType.of(known.content());
          if (known.shape() == ModelProperty.Shape.SINGLE) {
            collect(entry.getValue(), content, parts);
          } else {
            entry.getValue().forEach(element -> collect(element, content, parts));
          }
        }
      });
    });
  }
}

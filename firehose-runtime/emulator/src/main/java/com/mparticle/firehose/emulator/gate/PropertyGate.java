package com.mparticle.firehose.emulator.gate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.gate.Withheld.Reason;
import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.ModelConstants;
import com.mparticle.firehose.emulator.schema.ModelProperty;
import com.mparticle.firehose.emulator.schema.ModelType;
import com.mparticle.firehose.model.registration.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Removes from a part of a message the properties that need a permission which the module lacks, at
 * any depth, and gates identities.
 *
 * <p>Which property needs which permission is what the model's accessors say; the wire format tells
 * how that is known. Not documented, and a cautious reading: such a property is omitted, rather
 * than sent empty or as zero. Properties that the model does not know pass.
 */
final class PropertyGate {

  private final Asked asked;
  private final IdentityGate identities;

  PropertyGate(Asked asked) {
    this.asked = asked;
    this.identities = new IdentityGate(asked);
  }

  /**
   * Gates a part of a message, which is changed.
   *
   * @param except the name of a property that is not looked at; empty for none
   */
  void gate(ObjectNode part, ModelType type, String except, JsonPath path, GateLog log) {
    String typeName = part.path("type").asText();
    List<String> names = new ArrayList<>();
    part.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      Optional<ModelProperty> property = type.property(typeName, name);
      if (property.isPresent() && !name.equals(except)) {
        gate(part, property.get(), path.property(name), log);
      }
    }
  }

  private void gate(ObjectNode part, ModelProperty property, JsonPath path, GateLog log) {
    JsonNode value = part.get(property.name());
    Optional<Permission> missing =
        property.permission().filter(permission -> !asked.allows(permission));
    if (missing.isPresent()) {
      part.remove(property.name());
      if (!isEmpty(value)) {
        log.withhold(withheld(property.name(), missing.get(), path));
      }
    } else if (property.identity().isPresent()) {
      part.set(property.name(), identities.gate(value, property.identity().get(), path, log));
    } else if (property.holdsValueTypes()) {
      gateContent(value, property, path, log);
    }
  }

  private void gateContent(JsonNode value, ModelProperty property, JsonPath path, GateLog log) {
    ModelType type = ModelType.of(property.content());
    switch (property.shape()) {
      case SINGLE -> gateObject(value, type, path, log);
      case LIST -> {
        for (int i = 0; i < value.size(); i++) {
          gateObject(value.path(i), type, path.element(i), log);
        }
      }
      case MAP ->
        value
            .properties()
            .forEach(
                entry -> gateObject(entry.getValue(), type, path.property(entry.getKey()), log));
    }
  }

  private void gateObject(JsonNode value, ModelType type, JsonPath path, GateLog log) {
    if (value instanceof ObjectNode object) {
      gate(object, type, "", path, log);
    }
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isNull() || (value.isContainerNode() && value.isEmpty());
  }

  private static Withheld withheld(String property, Permission permission, JsonPath path) {
    return Withheld.of(
        path,
        Reason.PERMISSION,
        property + " reaches only modules with " + ModelConstants.source(permission),
        PermissionAnnotation.of(permission));
  }
}

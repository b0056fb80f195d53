package com.mparticle.firehose.emulator.registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.schema.ModelConstants;
import com.mparticle.firehose.emulator.schema.ModelProperty;
import com.mparticle.firehose.emulator.schema.ModelType;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.List;
import java.util.Optional;

/**
 * A registration has the properties of the protocol, each of its type.
 *
 * <p>A constant that this version does not know may be newer than it, so that is only suspicious.
 */
final class SchemaRules {

  private static final ModelType REGISTRATION = ModelType.of(ModuleRegistrationResponse.class);

  private final Findings findings;

  SchemaRules(Findings findings) {
    this.findings = findings;
  }

  void check(ObjectNode registration) {
    if (!registration.hasNonNull("id")) {
      findings.error("missing-property", "id", "a response has an id");
    }
    for (String name : List.of("timestamp_ms", "firehose_version", "sdk_version")) {
      if (!registration.hasNonNull(name)) {
        findings.warning(
            "missing-property", name, "the registration sent for verification has this property");
      }
    }
    checkObject(registration, REGISTRATION, "");
  }

  private void checkObject(ObjectNode object, ModelType type, String path) {
    String typeName = object.path("type").asText();
    object.properties().forEach(entry -> {
      String place = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
      Optional<ModelProperty> property = type.member(typeName).property("", entry.getKey());
      if (property.isEmpty()) {
        findings.error("unknown-property", place, "the protocol has no such property here");
      } else if (!entry.getValue().isNull()) {
        checkValue(entry.getValue(), property.get(), place);
      }
    });
  }

  private void checkValue(JsonNode value, ModelProperty property, String path) {
    switch (property.shape()) {
      case SINGLE -> checkContent(value, property, path);
      case LIST -> {
        if (!value.isArray()) {
          wrongType(path, "an array");
        }
        for (int i = 0; i < value.size(); i++) {
          checkContent(value.path(i), property, path + "[" + i + "]");
        }
      }
      case MAP -> {
        if (!value.isObject()) {
          wrongType(path, "an object");
        }
        value
            .properties()
            .forEach(
                entry -> checkContent(entry.getValue(), property, path + "." + entry.getKey()));
      }
    }
  }

  private void checkContent(JsonNode value, ModelProperty property, String path) {
    if (property.holdsValueTypes()) {
      if (value instanceof ObjectNode object) {
        checkObject(object, ModelType.of(property.content()), path);
      } else {
        wrongType(path, "an object");
      }
      return;
    }
    JsonKind kind = JsonKind.of(property.content());
    if (!kind.fits(value)) {
      wrongType(path, kind.description());
    } else if (property
        .constants()
        .filter(type -> !isConstant(type, value.asText()))
        .isPresent()) {
      findings.warning(
          "unknown-constant",
          path,
          "version 3.2.0 of the protocol does not know " + value.asText());
    }
  }

  private static boolean isConstant(Class<?> type, String wireName) {
    for (Object constant : type.getEnumConstants()) {
      if (ModelConstants.wireName(constant).equals(wireName)
          && !ModelConstants.standsForAllUnknown(constant)) {
        return true;
      }
    }
    return false;
  }

  private void wrongType(String path, String expected) {
    findings.error("wrong-type", path, "expected " + expected);
  }
}

package com.mparticle.firehose.emulator.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.ModelProperty;
import com.mparticle.firehose.emulator.schema.ModelType;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.List;

/**
 * Gives a gated message the form in which mParticle's service writes it.
 *
 * <p>Seen in a captured batch of a server feed and in a captured web environment: {@code type}
 * comes first and {@code firehose_version} last; what an environment has in common with all others
 * comes after what is its own; {@code is_dst} is a boolean, although the official SDK declares
 * text; absent values are omitted, but empty lists and maps are written, and so are screen sizes of
 * zero. Our reading, because no payload shows it: lists and maps that need a permission are omitted
 * without it, and {@code is_debug} is written when false as well.
 */
public final class WireWriter {

  private static final List<String> FIRST = List.of(
      "type",
      "id",
      "timestamp_ms",
      "source_id",
      "account",
      "partner_identities",
      "user_identities",
      "user_attributes",
      "user_attribute_lists",
      "runtime_environment",
      "integration_attributes",
      "events",
      "source_channel",
      "mpid",
      "device_application_stamp",
      "consent_state",
      "system_notifications");
  private static final List<String> LAST = List.of("firehose_version");
  private static final List<String> LAST_OF_ENVIRONMENT =
      List.of("is_debug", "client_ip_address", "identities", "sdk_version");
  private static final List<String> SCREEN = List.of("screen_height", "screen_width", "screen_dpi");

  private static final ModelType BATCH = ModelType.of(EventProcessingRequest.class);
  private static final ModelType ENVIRONMENT = ModelType.of(RuntimeEnvironment.class);
  private static final ModelType PROFILE = ModelType.of(UserProfile.class);

  private final Asked asked;

  private WireWriter(Asked asked) {
    this.asked = asked;
  }

  /** Writes messages to the module of a registration. */
  public static WireWriter of(ModuleRegistrationResponse registration) {
    return new WireWriter(Asked.by(registration));
  }

  /** A copy of a gated message in the service's form. */
  public ObjectNode write(ObjectNode gated) {
    ObjectNode message = gated.deepCopy();
    String type = message.path("type").asText();
    if (type.equals(Message.Type.EVENT_PROCESSING_REQUEST.wireName())) {
      completeContainers(message, BATCH);
      if (message.get("runtime_environment") instanceof ObjectNode environment) {
        message.set("runtime_environment", environment(environment));
      }
    } else if (type.equals(Message.Type.AUDIENCE_MEMBERSHIP_CHANGE_REQUEST.wireName())) {
      for (JsonNode profile : message.path("user_profiles")) {
        completeContainers((ObjectNode) profile, PROFILE);
      }
    }
    return ordered(message, FIRST, LAST);
  }

  private ObjectNode environment(ObjectNode environment) {
    ModelType type = ENVIRONMENT.member(environment.path("type").asText());
    if (!environment.has("identities")) {
      environment.putArray("identities");
    }
    if (!environment.has("is_debug")) {
      environment.put("is_debug", false);
    }
    if (environment.path("is_dst").isTextual()) {
      environment.put("is_dst", environment.path("is_dst").asBoolean());
    }
    for (String name : SCREEN) {
      if (!environment.has(name)
          && type.property("", name).filter(this::isPermitted).isPresent()) {
        environment.put(name, 0);
      }
    }
    return ordered(environment, List.of("type"), LAST_OF_ENVIRONMENT);
  }

  /** Writes lists and maps although they are empty, where the module may have them. */
  private void completeContainers(ObjectNode object, ModelType type) {
    for (ModelProperty property : type.properties()) {
      String name = property.name();
      boolean empty = object.path(name).isEmpty();
      switch (property.shape()) {
        case SINGLE -> {}
        case LIST -> {
          if (empty && isWrittenEmpty(property)) {
            object.putArray(name);
          } else if (empty) {
            object.remove(name);
          }
        }
        case MAP -> {
          if (empty && isWrittenEmpty(property)) {
            object.putObject(name);
          } else if (empty) {
            object.remove(name);
          }
        }
      }
    }
  }

  private boolean isWrittenEmpty(ModelProperty property) {
    if (property.identity().isPresent()) {
      return !asked.identities(property.identity().get()).isEmpty();
    }
    return isPermitted(property)
        && (property.permission().isPresent() || property.shape() == ModelProperty.Shape.LIST);
  }

  private boolean isPermitted(ModelProperty property) {
    return property.permission().map(asked::allows).orElse(true);
  }

  private static ObjectNode ordered(ObjectNode object, List<String> first, List<String> last) {
    ObjectNode ordered = object.objectNode();
    first.stream().filter(object::has).forEach(name -> ordered.set(name, object.get(name)));
    object.properties().stream()
        .filter(property -> !last.contains(property.getKey()))
        .forEach(property -> ordered.set(property.getKey(), property.getValue()));
    last.stream().filter(object::has).forEach(name -> ordered.set(name, object.get(name)));
    return ordered;
  }
}

package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.model.registration.Permissions;
import java.io.IOException;
import java.util.List;

/** Writes permissions, of which databind does not know that each is a property. */
final class PermissionsSerializer extends JsonSerializer<Permissions> {

  @Override
  public void serialize(Permissions value, JsonGenerator json, SerializerProvider serializers)
      throws IOException {
    json.writeStartObject();
    identities("device_identities", value.deviceIdentities(), json, serializers);
    identities("user_identities", value.userIdentities(), json, serializers);
    identities("partner_identities", value.partnerIdentities(), json, serializers);
    for (Permission permission : value.allowed()) {
      json.writeBooleanField(permission.wireFlag(), true);
    }
    json.writeEndObject();
  }

  private static void identities(
      String name, List<?> identities, JsonGenerator json, SerializerProvider serializers)
      throws IOException {
    if (!identities.isEmpty()) {
      serializers.defaultSerializeField(name, identities, json);
    }
  }
}

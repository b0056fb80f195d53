package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.notification.MalformedSystemNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.notification.UnknownSystemNotification;
import java.io.IOException;

/**
 * Reads a notification as the value type of its type; one that can't be read is kept and does not
 * fail the batch.
 */
public final class SystemNotificationDeserializer extends JsonDeserializer<SystemNotification> {

  /** For Jackson. */
  public SystemNotificationDeserializer() {}

  @Override
  public SystemNotification deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    BufferedTokens value = BufferedTokens.read(parser, context);
    SystemNotification.Type type = WireEnum.of(SystemNotification.Type.class, value.typeName());
    if (type == SystemNotification.Type.UNKNOWN) {
      return UnknownSystemNotification.builder()
          .typeName(value.typeName().orElse(""))
          .json(value.json())
          .build();
    }
    try {
      return value.as(type.valueType());
    } catch (JsonProcessingException e) {
      return MalformedSystemNotification.builder()
          .type(type)
          .problem(DatabindErrors.describe(e))
          .json(value.json())
          .build();
    }
  }
}

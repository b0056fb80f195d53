package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.json.databind.SystemNotificationDeserializer;
import com.mparticle.firehose.json.jackson.JacksonJsonReader;
import com.mparticle.firehose.json.jackson.JsonMismatchException;
import com.mparticle.firehose.json.jackson.JsonSlice;
import com.mparticle.firehose.model.notification.MalformedSystemNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.notification.UnknownSystemNotification;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads notifications, as {@link SystemNotificationDeserializer} does; leaves out those that nobody
 * handles.
 */
public final class SystemNotificationReader extends PolymorphicReader<SystemNotification> {

  private static final SystemNotificationReader INSTANCE = new SystemNotificationReader();

  private SystemNotificationReader() {}

  /** Reads the current value; null if it is left out. */
  public static @Nullable SystemNotification read(JsonReader json) throws IOException {
    return json.readSubtype(INSTANCE);
  }

  @Override
  public PropertyNames typeNames() {
    return SystemNotificationSubtypes.NAMES;
  }

  @Override
  @Nullable
  public SystemNotification readAs(String typeName, JsonReader json) throws IOException {
    return SystemNotificationSubtypes.read(typeName, json);
  }

  @Override
  public SystemNotification unknown(@Nullable String typeName, JsonSlice value) throws IOException {
    return UnknownSystemNotification.builder()
        .typeName(typeName == null ? "" : typeName)
        .json(value.json())
        .build();
  }

  @Override
  public SystemNotification malformed(
      String typeName, JsonSlice value, JsonMismatchException problem) throws IOException {
    return MalformedSystemNotification.builder()
        .type(SystemNotificationSubtypes.typeOf(typeName))
        .problem(problem.getOriginalMessage())
        .json(value.json())
        .build();
  }

  /** Error messages start from the notification, which knows no batch. */
  @Override
  public String placeOfParts(JacksonJsonReader json) {
    return "";
  }

  @Override
  public boolean isSkipped(@Nullable String typeName, JsonReader json) {
    return json.skipsNotification(typeName);
  }
}

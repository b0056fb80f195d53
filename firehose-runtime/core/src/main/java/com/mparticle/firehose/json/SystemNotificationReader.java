package com.mparticle.firehose.json;

import com.mparticle.firehose.model.notification.MalformedSystemNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.notification.UnknownSystemNotification;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads notifications, as {@link SystemNotificationDeserializer} does; leaves out those that nobody
 * handles.
 */
final class SystemNotificationReader extends FamilyReader<SystemNotification> {

  private static final SystemNotificationReader INSTANCE = new SystemNotificationReader();

  private SystemNotificationReader() {}

  /** Reads the current value; null if it is left out. */
  static @Nullable SystemNotification read(JsonInput json) throws IOException {
    return json.member(INSTANCE);
  }

  @Override
  PropertyNames typeNames() {
    return SystemNotificationTypes.NAMES;
  }

  @Override
  @Nullable
  SystemNotification readAs(String typeName, JsonInput json) throws IOException {
    return SystemNotificationTypes.read(typeName, json);
  }

  @Override
  SystemNotification unknown(@Nullable String typeName, RepeatableValue value) throws IOException {
    return UnknownSystemNotification.builder()
        .typeName(typeName == null ? "" : typeName)
        .json(value.json())
        .build();
  }

  @Override
  SystemNotification malformed(
      String typeName, RepeatableValue value, UnexpectedValueException problem) throws IOException {
    return MalformedSystemNotification.builder()
        .type(SystemNotificationTypes.typeOf(typeName))
        .problem(problem.getOriginalMessage())
        .json(value.json())
        .build();
  }

  /** Error messages start from the notification, which knows no batch. */
  @Override
  String placeOfParts(ParserInput json) {
    return "";
  }

  @Override
  boolean isLeftOut(@Nullable String typeName, JsonInput json) {
    return json.leavesOutNotification(typeName);
  }
}

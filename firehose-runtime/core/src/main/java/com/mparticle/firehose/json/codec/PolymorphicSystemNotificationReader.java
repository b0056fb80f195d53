package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.model.notification.MalformedSystemNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.notification.UnknownSystemNotification;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads notifications, unless the filter skips them. A notification that can't be read is kept as a
 * {@link MalformedSystemNotification}, one of an unknown type as an
 * {@link UnknownSystemNotification}.
 */
public final class PolymorphicSystemNotificationReader
    extends PolymorphicReader<SystemNotification> {

  private static final PolymorphicSystemNotificationReader INSTANCE =
      new PolymorphicSystemNotificationReader();

  private PolymorphicSystemNotificationReader() {
    super(SystemNotificationSubtypes.NAMES);
  }

  /** Reads a notification; null if the filter skips it. */
  public static @Nullable SystemNotification read(JsonReader json) throws IOException {
    return INSTANCE.readUnlessSkipped(json);
  }

  @Override
  boolean isSkipped(int type, EventFilter filter) {
    return filter.skips(SystemNotificationSubtypes.typeOf(type));
  }

  @Override
  void countSkipped(EventFilter filter) {
    filter.countSkippedSystemNotification();
  }

  @Override
  SystemNotification readSubtype(int type, JsonReader json) throws IOException {
    return SystemNotificationSubtypes.read(type, json);
  }

  @Override
  SystemNotification unknown(@Nullable String typeName, JsonSlice slice) throws IOException {
    return UnknownSystemNotification.builder()
        .typeName(typeName == null ? "" : typeName)
        .json(slice.json())
        .build();
  }

  @Override
  SystemNotification malformed(int type, JsonSlice slice, JsonMismatchException problem)
      throws IOException {
    return MalformedSystemNotification.builder()
        .type(SystemNotificationSubtypes.typeOf(type))
        .problem(problem.getMessage())
        .json(slice.json())
        .build();
  }

  @Override
  boolean hasOwnPaths() {
    return true;
  }
}

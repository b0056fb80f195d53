package com.mparticle.firehose;

import com.mparticle.firehose.model.notification.MalformedSystemNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.util.List;
import java.util.Set;

/** Passes the notifications of a batch to the hooks of a processor. */
final class NotificationRun extends PartRun<SystemNotification, SystemNotification.Type> {

  private final MessageProcessor processor;

  NotificationRun(MessageProcessor processor, BatchContext context, Progress progress) {
    super(context, progress);
    this.processor = processor;
  }

  @Override
  SystemNotification.Type typeOf(SystemNotification notification) {
    return notification.type();
  }

  @Override
  boolean isMalformed(SystemNotification notification) {
    return notification instanceof MalformedSystemNotification;
  }

  @Override
  void reportIfHandled(SystemNotification notification, Progress progress) {
    if (notification instanceof MalformedSystemNotification malformed
        && processor.handledSystemNotificationTypes().contains(malformed.type())) {
      String path = context.parts().path(notification);
      progress.malformed(notification, path, malformed.problem(), malformed.json());
    }
  }

  @Override
  Set<SystemNotification.Type> typesHandledWith(SystemNotification.Type type) {
    return processor.notificationTypesHandledWith(type);
  }

  @Override
  void handle(SystemNotification notification) throws Exception {
    processor.route(notification, context);
  }

  @Override
  void handleAll(List<SystemNotification> notifications) throws Exception {
    processor.processNotifications(notifications, context);
  }
}

package com.acme;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.FirehoseListener;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Calls the handlers of {@link Minimal} for messages of mParticle. Threads may share an
 * instance if they may share its module.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("com.mparticle.firehose.processor.FirehoseProcessor")
final class MinimalDispatcher extends MessageProcessor {
  private static final Set<Event.Type> EVENT_TYPES = Collections.unmodifiableSet(EnumSet.of(
      Event.Type.CUSTOM_EVENT));

  private static final Set<SystemNotification.Type> NOTIFICATION_TYPES = Set.of();

  private final Minimal module;

  /**
   * Creates a dispatcher.
   *
   * @param module the instance whose handlers are called
   */
  public MinimalDispatcher(Minimal module) {
    this.module = Objects.requireNonNull(module, "module");
  }

  /**
   * Creates a dispatcher with a listener.
   *
   * @param module the instance whose handlers are called
   * @param listener is told what becomes of messages
   */
  public MinimalDispatcher(Minimal module, FirehoseListener listener) {
    super(listener);
    this.module = Objects.requireNonNull(module, "module");
  }

  /**
   * Returns what the module registers with mParticle, as in the file
   * {@code META-INF/firehose/com.acme.Minimal.registration.json}.
   */
  public static ModuleRegistrationResponse registration() {
    try {
      return (ModuleRegistrationResponse) new MessageSerializer().deserialize(registrationJson());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected ModuleRegistrationResponse processRegistrationRequest(
      ModuleRegistrationRequest request) {
    return registration();
  }

  @Override
  protected Set<Event.Type> handledEventTypes() {
    return EVENT_TYPES;
  }

  @Override
  protected Set<SystemNotification.Type> handledSystemNotificationTypes() {
    return NOTIFICATION_TYPES;
  }

  @Override
  protected void processCustomEvent(CustomEvent event, BatchContext context) {
    module.track(event);
  }

  @Override
  protected boolean hasAfterEvents() {
    return false;
  }

  private static String registrationJson() {
    return """
        {
          "type": "module_registration_response",
          "id": "845947a9-6dbd-3116-917e-ebeea85e820d",
          "timestamp_ms": 1577836800000,
          "firehose_version": "3.2.0",
          "sdk_version": "3.2.0",
          "name": "Minimal",
          "version": "1.0",
          "event_processing_registration": {
            "supported_event_types": [
              "custom_event"
            ],
            "supported_runtime_environments": [
              "ios"
            ],
            "max_data_age_hours": 24
          }
        }
        """;
  }
}

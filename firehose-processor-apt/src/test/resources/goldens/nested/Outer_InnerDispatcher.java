package com.acme;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.FirehoseListener;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.settings.InvalidSettingException;
import com.mparticle.firehose.settings.SettingValues;
import com.mparticle.firehose.settings.TypedSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Class;
import java.lang.Exception;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Calls the handlers of {@link Outer.Inner} for messages of mParticle. Threads may share an
 * instance if they may share its module.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("com.mparticle.firehose.processor.FirehoseProcessor")
public final class Outer_InnerDispatcher extends MessageProcessor {
  private static final Set<Event.Type> EVENT_TYPES = Collections.unmodifiableSet(EnumSet.of(
      Event.Type.CUSTOM_EVENT));

  private static final Set<SystemNotification.Type> NOTIFICATION_TYPES = Set.of();

  private static final TypedSettings<Outer.Batch> BATCH = new TypedSettings<Outer.Batch>() {
    @Override
    protected Outer.Batch read(SettingValues values) {
      return ParsedBatch.of(values);
    }
  };

  private static final TypedSettings<Outer.Dsr.Batch> BATCH_ = new TypedSettings<Outer.Dsr.Batch>() {
    @Override
    protected Outer.Dsr.Batch read(SettingValues values) {
      return ParsedBatch_.of(values);
    }
  };

  private final Outer.Inner<?, ?> module;

  /**
   * Creates a dispatcher.
   *
   * @param module the instance whose handlers are called
   */
  public Outer_InnerDispatcher(Outer.Inner<?, ?> module) {
    this.module = Objects.requireNonNull(module, "module");
  }

  /**
   * Creates a dispatcher with a listener.
   *
   * @param module the instance whose handlers are called
   * @param listener is told what becomes of messages
   */
  public Outer_InnerDispatcher(Outer.Inner<?, ?> module, FirehoseListener listener) {
    super(listener);
    this.module = Objects.requireNonNull(module, "module");
  }

  /**
   * Returns what the module registers with mParticle, as in the file
   * {@code META-INF/firehose/com.acme.Outer$Inner.registration.json}.
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

  /**
   * Reads settings as a handler would get them, for tests and tools.
   *
   * @param type the settings interface
   * @param values by id of the setting, as mParticle sends them
   * @throws InvalidSettingException if settings are missing or malformed; it names them all
   * @throws IllegalArgumentException if the handlers take no settings of this type
   */
  public static <T> T settings(Class<T> type, Map<String, String> values) {
    if (type == Outer.Batch.class) {
      return type.cast(BATCH.of(values));
    }
    if (type == Outer.Dsr.Batch.class) {
      return type.cast(BATCH_.of(values));
    }
    throw new IllegalArgumentException("Expected Outer.Batch.class or Outer.Dsr.Batch.class, found " + type.getName());
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
  protected void processCustomEvent(CustomEvent event, BatchContext context) throws Exception {
    module.track(event, context.settings(BATCH));
  }

  @Override
  protected boolean hasAfterEvents() {
    return false;
  }

  @Override
  protected DsrProcessingResponse processDsrProcessingRequest(DsrProcessingRequest request,
      Invocation invocation) throws Exception {
    switch (request.subjectRequestType()) {
      case ERASURE -> {
        module.erase(request, BATCH_.of(request.account()));
        return DsrProcessingResponse.builder().build();
      }
      default -> {
        return super.processDsrProcessingRequest(request, invocation);
      }
    }
  }

  private static String registrationJson() {
    return """
        {
          "type": "module_registration_response",
          "id": "8c4b6c41-f26f-3edf-b7ad-08739fbe992c",
          "timestamp_ms": 1577836800000,
          "firehose_version": "3.2.0",
          "sdk_version": "3.2.0",
          "name": "Inner",
          "version": "1.0",
          "permissions": {
            "device_identities": [
              {
                "type": "android_id",
                "encoding": "raw",
                "required": false
              }
            ]
          },
          "event_processing_registration": {
            "account_settings": [
              {
                "type": "text",
                "id": "key",
                "name": "Key",
                "visible": true,
                "required": true,
                "confidential": false
              },
              {
                "type": "integer",
                "id": "size",
                "name": "Size",
                "visible": true,
                "default_value": 10,
                "required": false
              }
            ],
            "supported_event_types": [
              "custom_event"
            ],
            "supported_runtime_environments": [
              "android"
            ],
            "max_data_age_hours": 24
          },
          "dsr_processing_registration": {
            "account_settings": [
              {
                "type": "text",
                "id": "key",
                "name": "Key",
                "visible": true,
                "required": true,
                "confidential": false
              },
              {
                "type": "integer",
                "id": "of",
                "name": "Of",
                "visible": true,
                "required": false
              },
              {
                "type": "text",
                "id": "values",
                "name": "Values",
                "visible": true,
                "required": true,
                "confidential": false
              }
            ],
            "supported_dsr_types": [
              "erasure"
            ],
            "domain": "acme.example"
          }
        }
        """;
  }

  private record ParsedBatch(String key, int size) implements Outer.Batch {
    static ParsedBatch of(SettingValues values) {
      return new ParsedBatch(
          values.requiredText("key"),
          values.optionalInt("size").orElse(10));
    }

    @Override
    public String toString() {
      return "Batch[***]";
    }
  }

  private record ParsedBatch_(String key, OptionalInt of,
      String values) implements Outer.Dsr.Batch {
    static ParsedBatch_ of(SettingValues values) {
      return new ParsedBatch_(
          values.requiredText("key"),
          values.optionalInt("of"),
          values.requiredText("values"));
    }

    @Override
    public String toString() {
      return "Batch[***]";
    }
  }
}

package com.acme;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.DeviceIdentityPermission;
import com.mparticle.firehose.model.registration.DsrProcessingRegistration;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.IntegerSetting;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Permissions;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.TextSetting;
import com.mparticle.firehose.settings.SettingValues;
import com.mparticle.firehose.settings.TypedSettings;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Hands Firehose messages to the handlers of {@link Outer.Inner}.
 */
@Generated("com.mparticle.firehose.processor.FirehoseProcessor")
public final class Outer_InnerDispatcher extends MessageProcessor {
  private static final Set<Event.Type> HANDLED_EVENT_TYPES = Collections.unmodifiableSet(EnumSet.of(Event.Type.CUSTOM_EVENT));

  private static final Set<SystemNotification.Type> HANDLED_SYSTEM_NOTIFICATION_TYPES = Set.of();

  private final Outer.Inner<?, ?> module;

  private final TypedSettings<Outer.Batch> batch = new TypedSettings<Outer.Batch>() {
    @Override
    protected Outer.Batch read(SettingValues values) {
      return ParsedBatch.of(values);
    }
  };

  private final TypedSettings<Outer.Dsr.Batch> batch_ = new TypedSettings<Outer.Dsr.Batch>() {
    @Override
    protected Outer.Dsr.Batch read(SettingValues values) {
      return ParsedBatch_.of(values);
    }
  };

  /**
   * A dispatcher to the given module.
   */
  public Outer_InnerDispatcher(Outer.Inner<?, ?> module) {
    this.module = Objects.requireNonNull(module, "module");
  }

  /**
   * What the module registers with mParticle, as in its registration file.
   */
  public static ModuleRegistrationResponse registration() {
    return ModuleRegistrationResponse.builder()
        .id(UUID.fromString("8c4b6c41-f26f-3edf-b7ad-08739fbe992c"))
        .firehoseVersion("3.2.0")
        .sdkVersion("3.2.0")
        .name("Inner")
        .version("1.0")
        .permissions(permissions())
        .eventProcessingRegistration(eventProcessing())
        .dsrProcessingRegistration(dsrProcessing())
        .build();
  }

  @Override
  protected ModuleRegistrationResponse processRegistrationRequest(
      ModuleRegistrationRequest request) {
    return registration();
  }

  private static Permissions permissions() {
    return Permissions.builder()
        .addDeviceIdentities(DeviceIdentityPermission.builder()
            .type(DeviceIdentity.Type.ANDROID_ID)
            .encoding(Identity.Encoding.RAW)
            .build())
        .build();
  }

  private static EventProcessingRegistration eventProcessing() {
    return EventProcessingRegistration.builder()
        .accountSettings(batchForm())
        .addSupportedEventTypes(Event.Type.CUSTOM_EVENT)
        .addSupportedRuntimeEnvironments(RuntimeEnvironment.Type.ANDROID)
        .maxDataAgeHours(24)
        .build();
  }

  private static DsrProcessingRegistration dsrProcessing() {
    return DsrProcessingRegistration.builder()
        .accountSettings(batchForm_())
        .addSupportedDsrTypes(DsrProcessingRequest.Type.ERASURE)
        .domain("acme.example")
        .build();
  }

  private static List<Setting> batchForm() {
    return List.of(
        TextSetting.builder()
            .id("key")
            .name("Key")
            .required(true)
            .build(),
        IntegerSetting.builder()
            .id("size")
            .name("Size")
            .defaultValue(10)
            .build());
  }

  private static List<Setting> batchForm_() {
    return List.of(
        TextSetting.builder()
            .id("key")
            .name("Key")
            .required(true)
            .build(),
        IntegerSetting.builder()
            .id("of")
            .name("Of")
            .build(),
        TextSetting.builder()
            .id("values")
            .name("Values")
            .required(true)
            .build());
  }

  @Override
  protected Set<Event.Type> handledEventTypes() {
    return HANDLED_EVENT_TYPES;
  }

  @Override
  protected Set<SystemNotification.Type> handledSystemNotificationTypes() {
    return HANDLED_SYSTEM_NOTIFICATION_TYPES;
  }

  @Override
  protected void processCustomEvent(CustomEvent event, BatchContext context) throws Exception {
    module.track(event, context.settings(batch));
  }

  @Override
  protected DsrProcessingResponse processDsrProcessingRequest(DsrProcessingRequest request,
      Invocation invocation) throws Exception {
    switch (request.subjectRequestType()) {
      case ERASURE:
        module.erase(request, batch_.of(request.account()));
        return DsrProcessingResponse.builder().build();
      default:
        return super.processDsrProcessingRequest(request, invocation);
    }
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

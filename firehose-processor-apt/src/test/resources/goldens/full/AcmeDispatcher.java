package com.acme;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MembershipContext;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.authentication.OAuth2Authentication;
import com.mparticle.firehose.model.authentication.ScopeDetail;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.ProductActionEvent;
import com.mparticle.firehose.model.eventprocessing.PushMessageOpenEvent;
import com.mparticle.firehose.model.eventprocessing.PushMessageReceiptEvent;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.ScreenViewEvent;
import com.mparticle.firehose.model.eventprocessing.SessionEndEvent;
import com.mparticle.firehose.model.eventprocessing.SessionStartEvent;
import com.mparticle.firehose.model.eventprocessing.UserAttributeChangeEvent;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentityChangeEvent;
import com.mparticle.firehose.model.notification.GDPRConsentStateNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.AudienceProcessingRegistration;
import com.mparticle.firehose.model.registration.BooleanSetting;
import com.mparticle.firehose.model.registration.BulkConfiguration;
import com.mparticle.firehose.model.registration.DeviceIdentityPermission;
import com.mparticle.firehose.model.registration.DsrProcessingRegistration;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.FloatSetting;
import com.mparticle.firehose.model.registration.IntegerSetting;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.PartnerIdentityPermission;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.model.registration.Permissions;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.TextSetting;
import com.mparticle.firehose.model.registration.UserIdentityPermission;
import com.mparticle.firehose.settings.SettingValues;
import com.mparticle.firehose.settings.TypedSettings;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Hands Firehose messages to the handlers of {@link Acme}.
 */
@Generated("com.mparticle.firehose.processor.FirehoseProcessor")
public final class AcmeDispatcher extends MessageProcessor {
  private static final Set<Event.Type> HANDLED_EVENT_TYPES = Collections.unmodifiableSet(EnumSet.of(Event.Type.CUSTOM_EVENT,
      Event.Type.SESSION_START, Event.Type.SESSION_END, Event.Type.SCREEN_VIEW,
      Event.Type.PRODUCT_ACTION, Event.Type.PUSH_MESSAGE_RECEIPT, Event.Type.PUSH_MESSAGE_OPEN,
      Event.Type.USER_ATTRIBUTE_CHANGE, Event.Type.USER_IDENTITY_CHANGE));

  private static final Set<SystemNotification.Type> HANDLED_SYSTEM_NOTIFICATION_TYPES = Collections.unmodifiableSet(EnumSet.of(SystemNotification.Type.GDPR_CONSENT_STATE));

  private final Acme module;

  private final TypedSettings<AcmeConnection> acmeConnection = new TypedSettings<AcmeConnection>() {
    @Override
    protected AcmeConnection read(SettingValues values) {
      return ParsedAcmeConnection.of(values);
    }
  };

  private final TypedSettings<AcmeSettings> acmeSettings = new TypedSettings<AcmeSettings>() {
    @Override
    protected AcmeSettings read(SettingValues values) {
      return ParsedAcmeSettings.of(values);
    }
  };

  private final TypedSettings<AcmeAudience> acmeAudience = new TypedSettings<AcmeAudience>() {
    @Override
    protected AcmeAudience read(SettingValues values) {
      return ParsedAcmeAudience.of(values);
    }
  };

  /**
   * A dispatcher to the given module.
   */
  public AcmeDispatcher(Acme module) {
    this.module = Objects.requireNonNull(module, "module");
  }

  /**
   * What the module registers with mParticle, as in its registration file.
   */
  public static ModuleRegistrationResponse registration() {
    return ModuleRegistrationResponse.builder()
        .id(UUID.fromString("f54712c9-93bc-3c56-aa31-158b4d8aa44e"))
        .firehoseVersion("3.2.0")
        .sdkVersion("3.2.0")
        .name("Acme")
        .description("<a href=\"https://acme.example\">Acme</a> sends mail.")
        .version("1.0")
        .permissions(permissions())
        .eventProcessingRegistration(eventProcessing())
        .audienceProcessingRegistration(audienceProcessing())
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
            .type(DeviceIdentity.Type.IOS_ADVERTISING_ID)
            .encoding(Identity.Encoding.RAW)
            .build())
        .addUserIdentities(UserIdentityPermission.builder()
            .type(UserIdentity.Type.EMAIL)
            .encoding(Identity.Encoding.SHA256)
            .required(true)
            .build())
        .addPartnerIdentities(PartnerIdentityPermission.builder()
            .type("Acme_Customer")
            .encoding(Identity.Encoding.RAW)
            .build())
        .allow(Permission.USER_ATTRIBUTES, Permission.LOCATION, Permission.EVENTLESS_BATCHES)
        .build();
  }

  private static EventProcessingRegistration eventProcessing() {
    return EventProcessingRegistration.builder()
        .accountSettings(acmeSettingsForm())
        .eventConnectionSettings(acmeConnectionForm())
        .addSupportedEventTypes(Event.Type.CUSTOM_EVENT, Event.Type.SESSION_START,
            Event.Type.SESSION_END, Event.Type.SCREEN_VIEW, Event.Type.PRODUCT_ACTION,
            Event.Type.PUSH_MESSAGE_RECEIPT, Event.Type.PUSH_MESSAGE_OPEN,
            Event.Type.USER_ATTRIBUTE_CHANGE, Event.Type.USER_IDENTITY_CHANGE)
        .addSupportedRuntimeEnvironments(RuntimeEnvironment.Type.IOS,
            RuntimeEnvironment.Type.ANDROID)
        .addSupportedSystemNotificationTypes(SystemNotification.Type.GDPR_CONSENT_STATE)
        .maxDataAgeHours(48)
        .pushMessagingProviderId("acme")
        .authentication(OAuth2Authentication.builder()
            .authorizationUrl("https://acme.example/authorize")
            .tokenUrl("https://acme.example/token")
            .grantType(OAuth2Authentication.GrantType.AUTHORIZATION_CODE)
            .clientId("mparticle")
            .accessTokenType(OAuth2Authentication.AccessTokenType.BEARER)
            .addScopes(ScopeDetail.builder()
                .name("mail")
                .description("Send mail.")
                .build())
            .build())
        .build();
  }

  private static AudienceProcessingRegistration audienceProcessing() {
    return AudienceProcessingRegistration.builder()
        .accountSettings(acmeSettingsForm())
        .authentication(OAuth2Authentication.builder()
            .authorizationUrl("https://acme.example/authorize")
            .refreshUrl("https://acme.example/refresh")
            .tokenUrl("https://acme.example/token")
            .grantType(OAuth2Authentication.GrantType.AUTHORIZATION_CODE)
            .defaultExpiresIn(3600)
            .clientId("mparticle")
            .accessTokenType(OAuth2Authentication.AccessTokenType.CUSTOM_HEADER)
            .customHeaderName("X-Acme")
            .paramClientIdName("id")
            .paramSecretName("secret")
            .build())
        .bulkConfiguration(BulkConfiguration.builder()
            .bulkForwardWaitForMessages(100)
            .bulkForwardWaitInMinutes(30)
            .build())
        .audienceSubscriptionSettings(acmeAudienceForm())
        .build();
  }

  private static DsrProcessingRegistration dsrProcessing() {
    return DsrProcessingRegistration.builder()
        .accountSettings(acmeSettingsForm())
        .addSupportedDsrTypes(DsrProcessingRequest.Type.ERASURE)
        .domain("acme.example")
        .build();
  }

  private static List<Setting> acmeSettingsForm() {
    return List.of(
        TextSetting.builder()
            .id("apiKey")
            .name("API key")
            .description("Issued by Acme.")
            .required(true)
            .confidential(true)
            .build(),
        TextSetting.builder()
            .id("acme.region")
            .name("Region")
            .build(),
        TextSetting.builder()
            .id("list")
            .name("List")
            .defaultValue("main \"list\"")
            .build(),
        IntegerSetting.builder()
            .id("retries")
            .name("Retries")
            .required(true)
            .build(),
        IntegerSetting.builder()
            .id("threads")
            .name("Threads")
            .minValue(1)
            .build(),
        IntegerSetting.builder()
            .id("batchSize")
            .name("Batch size")
            .defaultValue(50)
            .minValue(1)
            .maxValue(500)
            .build(),
        IntegerSetting.builder()
            .id("customer")
            .name("Customer")
            .required(true)
            .build(),
        IntegerSetting.builder()
            .id("limit")
            .name("Limit")
            .maxValue(5000000000L)
            .build(),
        IntegerSetting.builder()
            .id("quota")
            .name("Quota")
            .defaultValue(5000000000L)
            .build(),
        FloatSetting.builder()
            .id("ratio")
            .name("Ratio")
            .required(true)
            .build(),
        FloatSetting.builder()
            .id("weight")
            .name("Weight")
            .minValue(0.5)
            .build(),
        FloatSetting.builder()
            .id("rate")
            .name("Rate")
            .defaultValue(0.25)
            .minValue(0.0)
            .maxValue(1.0)
            .build(),
        BooleanSetting.builder()
            .id("dryRun")
            .name("Dry run")
            .build(),
        BooleanSetting.builder()
            .id("compress")
            .name("Compress")
            .defaultValue(true)
            .checked(true)
            .build(),
        BooleanSetting.builder()
            .id("debug")
            .name("Debug")
            .visible(false)
            .build());
  }

  private static List<Setting> acmeConnectionForm() {
    return List.of(
        TextSetting.builder()
            .id("app")
            .name("App")
            .required(true)
            .build());
  }

  private static List<Setting> acmeAudienceForm() {
    return List.of(
        TextSetting.builder()
            .id("listId")
            .name("List")
            .visible(false)
            .build(),
        IntegerSetting.builder()
            .id("size")
            .name("Size")
            .defaultValue(0)
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
  protected boolean handlesEventlessBatches() {
    return true;
  }

  @Override
  protected EventProcessingRequest beforeEvents(BatchContext context) {
    return module.before(context.batch(), context.settings(acmeSettings));
  }

  @Override
  protected void processGDPRConsentStateNotification(GDPRConsentStateNotification notification,
      BatchContext context) {
    module.consent(notification);
  }

  @Override
  protected void processCustomEvent(CustomEvent event, BatchContext context) throws IOException {
    module.track(context.settings(acmeConnection), event, context.batch(),
        context.settings(acmeSettings));
  }

  @Override
  protected void processSessionStartEvent(SessionStartEvent event, BatchContext context) {
    module.session(event);
  }

  @Override
  protected void processSessionEndEvent(SessionEndEvent event, BatchContext context) {
    module.session(event);
  }

  @Override
  protected void processScreenViewEvent(ScreenViewEvent event, BatchContext context) {
    module.others(event, context.batch());
  }

  @Override
  protected void processProductActionEvent(ProductActionEvent event, BatchContext context) {
    module.others(event, context.batch());
  }

  @Override
  protected void processPushMessageReceiptEvent(PushMessageReceiptEvent event,
      BatchContext context) {
    module.others(event, context.batch());
  }

  @Override
  protected void processPushMessageOpenEvent(PushMessageOpenEvent event, BatchContext context) {
    module.others(event, context.batch());
  }

  @Override
  protected void processUserAttributeChangeEvent(UserAttributeChangeEvent event,
      BatchContext context) {
    module.others(event, context.batch());
  }

  @Override
  protected void processUserIdentityChangeEvent(UserIdentityChangeEvent event,
      BatchContext context) {
    module.others(event, context.batch());
  }

  @Override
  protected EventProcessingResponse afterEvents(BatchContext context) {
    return module.after(context.batch());
  }

  @Override
  protected AudienceSubscriptionResponse processAudienceSubscriptionRequest(
      AudienceSubscriptionRequest request, Invocation invocation) {
    return responseWith(module.subscribe(request,
        acmeAudience.of(request.audienceSubscriptionSettings()),
        acmeSettings.of(request.account())));
  }

  @Override
  protected void processAudienceMembership(AudienceMembership membership, MembershipContext context)
      throws IOException {
    module.change(membership.user(), membership.audience(),
        acmeAudience.of(membership.audience().audienceSubscriptionSettings()),
        context.settings(acmeSettings));
  }

  @Override
  protected DsrProcessingResponse processDsrProcessingRequest(DsrProcessingRequest request,
      Invocation invocation) throws Exception {
    switch (request.subjectRequestType()) {
      case ERASURE:
        module.erase(request, acmeSettings.of(request.account()));
        return DsrProcessingResponse.builder().build();
      default:
        return super.processDsrProcessingRequest(request, invocation);
    }
  }

  private static AudienceSubscriptionResponse responseWith(AcmeAudience settings) {
    return AudienceSubscriptionResponse.builder()
        .audienceSubscriptionSettings(SettingValues.builder()
            .put("listId", settings.listId())
            .put("size", settings.size())
            .build()
            .asMap())
        .build();
  }

  private record ParsedAcmeConnection(String app) implements AcmeConnection {
    static ParsedAcmeConnection of(SettingValues values) {
      return new ParsedAcmeConnection(
          values.requiredText("app"));
    }

    @Override
    public String toString() {
      return "AcmeConnection[***]";
    }
  }

  private record ParsedAcmeSettings(String apiKey, Optional<String> region, String list,
      int retries, OptionalInt threads, int batchSize, long customer, OptionalLong limit,
      long quota, double ratio, OptionalDouble weight, double rate, boolean dryRun,
      boolean compress, Optional<Boolean> debug) implements AcmeSettings {
    static ParsedAcmeSettings of(SettingValues values) {
      return new ParsedAcmeSettings(
          values.requiredText("apiKey"),
          values.optionalText("acme.region"),
          values.optionalText("list").orElse("main \"list\""),
          values.requiredInt("retries"),
          values.optionalInt("threads", 1, Integer.MAX_VALUE),
          values.optionalInt("batchSize", 1, 500).orElse(50),
          values.requiredLong("customer"),
          values.optionalLong("limit", Long.MIN_VALUE, 5000000000L),
          values.optionalLong("quota").orElse(5000000000L),
          values.requiredDouble("ratio"),
          values.optionalDouble("weight", 0.5, Double.MAX_VALUE),
          values.optionalDouble("rate", 0.0, 1.0).orElse(0.25),
          values.optionalBoolean("dryRun").orElse(false),
          values.optionalBoolean("compress").orElse(true),
          values.optionalBoolean("debug"));
    }

    @Override
    public String toString() {
      return "AcmeSettings[***]";
    }
  }

  private record ParsedAcmeAudience(Optional<String> listId, long size) implements AcmeAudience {
    static ParsedAcmeAudience of(SettingValues values) {
      return new ParsedAcmeAudience(
          values.optionalText("listId"),
          values.optionalLong("size").orElse(0));
    }

    @Override
    public String toString() {
      return "AcmeAudience[***]";
    }
  }
}

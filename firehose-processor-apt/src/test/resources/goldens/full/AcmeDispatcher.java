package com.acme;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.FirehoseListener;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MembershipContext;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.ProductActionEvent;
import com.mparticle.firehose.model.eventprocessing.PushMessageOpenEvent;
import com.mparticle.firehose.model.eventprocessing.PushMessageReceiptEvent;
import com.mparticle.firehose.model.eventprocessing.ScreenViewEvent;
import com.mparticle.firehose.model.eventprocessing.SessionEndEvent;
import com.mparticle.firehose.model.eventprocessing.SessionStartEvent;
import com.mparticle.firehose.model.eventprocessing.UserAttributeChangeEvent;
import com.mparticle.firehose.model.eventprocessing.UserIdentityChangeEvent;
import com.mparticle.firehose.model.notification.GDPRConsentStateNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.settings.InvalidSettingException;
import com.mparticle.firehose.settings.SettingValues;
import com.mparticle.firehose.settings.TypedSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Boolean;
import java.lang.Class;
import java.lang.Double;
import java.lang.Exception;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Calls the handlers of {@link Acme} for messages of mParticle. Threads may share an
 * instance if they may share its module.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("com.mparticle.firehose.processor.FirehoseProcessor")
public final class AcmeDispatcher extends MessageProcessor {
  private static final Set<Event.Type> EVENT_TYPES = Collections.unmodifiableSet(EnumSet.of(
      Event.Type.CUSTOM_EVENT, Event.Type.SESSION_START, Event.Type.SESSION_END,
      Event.Type.SCREEN_VIEW, Event.Type.PRODUCT_ACTION, Event.Type.PUSH_MESSAGE_RECEIPT,
      Event.Type.PUSH_MESSAGE_OPEN, Event.Type.USER_ATTRIBUTE_CHANGE,
      Event.Type.USER_IDENTITY_CHANGE));

  private static final Set<SystemNotification.Type> NOTIFICATION_TYPES = Collections.unmodifiableSet(
      EnumSet.of(SystemNotification.Type.GDPR_CONSENT_STATE));

  private static final TypedSettings<AcmeConnection> ACME_CONNECTION = new TypedSettings<AcmeConnection>() {
    @Override
    protected AcmeConnection read(SettingValues values) {
      return ParsedAcmeConnection.of(values);
    }
  };

  private static final TypedSettings<AcmeSettings> ACME_SETTINGS = new TypedSettings<AcmeSettings>() {
    @Override
    protected AcmeSettings read(SettingValues values) {
      return ParsedAcmeSettings.of(values);
    }
  };

  private static final TypedSettings<AcmeAudience> ACME_AUDIENCE = new TypedSettings<AcmeAudience>() {
    @Override
    protected AcmeAudience read(SettingValues values) {
      return ParsedAcmeAudience.of(values);
    }
  };

  private final Acme module;

  /**
   * Creates a dispatcher.
   *
   * @param module the instance whose handlers are called
   */
  public AcmeDispatcher(Acme module) {
    this.module = Objects.requireNonNull(module, "module");
  }

  /**
   * Creates a dispatcher with a listener.
   *
   * @param module the instance whose handlers are called
   * @param listener is told what becomes of messages
   */
  public AcmeDispatcher(Acme module, FirehoseListener listener) {
    super(listener);
    this.module = Objects.requireNonNull(module, "module");
  }

  /**
   * Returns what the module registers with mParticle, as in the file
   * {@code META-INF/firehose/com.acme.Acme.registration.json}.
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
    if (type == AcmeConnection.class) {
      return type.cast(ACME_CONNECTION.of(values));
    }
    if (type == AcmeSettings.class) {
      return type.cast(ACME_SETTINGS.of(values));
    }
    if (type == AcmeAudience.class) {
      return type.cast(ACME_AUDIENCE.of(values));
    }
    throw new IllegalArgumentException("Expected AcmeConnection.class or AcmeSettings.class or AcmeAudience.class, found " + type.getName());
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
  protected boolean handlesEventlessBatches() {
    return true;
  }

  @Override
  protected EventProcessingRequest beforeEvents(BatchContext context) {
    return module.before(context.batch(), context.settings(ACME_SETTINGS));
  }

  @Override
  protected void processGDPRConsentStateNotification(GDPRConsentStateNotification notification,
      BatchContext context) {
    module.consent(notification);
  }

  @Override
  protected void processCustomEvent(CustomEvent event, BatchContext context) throws IOException {
    module.track(context.settings(ACME_CONNECTION), event, context.batch(),
        context.settings(ACME_SETTINGS));
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
        ACME_AUDIENCE.of(request.audienceSubscriptionSettings()),
        ACME_SETTINGS.of(request.account())));
  }

  @Override
  protected void processAudienceMembership(AudienceMembership membership, MembershipContext context)
      throws IOException {
    module.change(membership.user(), membership.audience(),
        ACME_AUDIENCE.of(membership.audience().audienceSubscriptionSettings()),
        context.settings(ACME_SETTINGS));
  }

  @Override
  protected DsrProcessingResponse processDsrProcessingRequest(DsrProcessingRequest request,
      Invocation invocation) throws Exception {
    switch (request.subjectRequestType()) {
      case ERASURE -> {
        module.erase(request, ACME_SETTINGS.of(request.account()));
        return DsrProcessingResponse.builder().build();
      }
      default -> {
        return super.processDsrProcessingRequest(request, invocation);
      }
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

  private static String registrationJson() {
    return """
        {
          "type": "module_registration_response",
          "id": "f54712c9-93bc-3c56-aa31-158b4d8aa44e",
          "timestamp_ms": 1577836800000,
          "firehose_version": "3.2.0",
          "sdk_version": "3.2.0",
          "name": "Acme",
          "description": "<a href=\\"https://acme.example\\">Acme</a> sends mail.",
          "version": "1.0",
          "permissions": {
            "device_identities": [
              {
                "type": "ios_advertising_id",
                "encoding": "raw",
                "required": false
              }
            ],
            "user_identities": [
              {
                "type": "email",
                "encoding": "sha256",
                "required": true
              }
            ],
            "partner_identities": [
              {
                "type": "Acme_Customer",
                "encoding": "raw",
                "required": false
              }
            ],
            "allow_access_location": true,
            "allow_user_attributes": true,
            "allow_eventless_batches": true
          },
          "event_processing_registration": {
            "account_settings": [
              {
                "type": "text",
                "id": "apiKey",
                "name": "API key",
                "description": "Issued by Acme.",
                "visible": true,
                "required": true,
                "confidential": true
              },
              {
                "type": "text",
                "id": "acme.region",
                "name": "Region",
                "visible": true,
                "required": false,
                "confidential": false
              },
              {
                "type": "text",
                "id": "list",
                "name": "List",
                "visible": true,
                "default_value": "main \\"list\\"",
                "required": false,
                "confidential": false
              },
              {
                "type": "integer",
                "id": "retries",
                "name": "Retries",
                "visible": true,
                "required": true
              },
              {
                "type": "integer",
                "id": "threads",
                "name": "Threads",
                "visible": true,
                "min_value": 1,
                "required": false
              },
              {
                "type": "integer",
                "id": "batchSize",
                "name": "Batch size",
                "visible": true,
                "default_value": 50,
                "min_value": 1,
                "max_value": 500,
                "required": false
              },
              {
                "type": "integer",
                "id": "customer",
                "name": "Customer",
                "visible": true,
                "required": true
              },
              {
                "type": "integer",
                "id": "limit",
                "name": "Limit",
                "visible": true,
                "max_value": 5000000000,
                "required": false
              },
              {
                "type": "integer",
                "id": "quota",
                "name": "Quota",
                "visible": true,
                "default_value": 5000000000,
                "required": false
              },
              {
                "type": "float",
                "id": "ratio",
                "name": "Ratio",
                "visible": true,
                "required": true
              },
              {
                "type": "float",
                "id": "weight",
                "name": "Weight",
                "visible": true,
                "min_value": 0.5,
                "required": false
              },
              {
                "type": "float",
                "id": "rate",
                "name": "Rate",
                "visible": true,
                "default_value": 0.25,
                "min_value": 0.0,
                "max_value": 1.0,
                "required": false
              },
              {
                "type": "boolean",
                "id": "dryRun",
                "name": "Dry run",
                "visible": true,
                "default_value": false,
                "checked": false
              },
              {
                "type": "boolean",
                "id": "compress",
                "name": "Compress",
                "visible": true,
                "default_value": true,
                "checked": true
              },
              {
                "type": "boolean",
                "id": "debug",
                "name": "Debug",
                "visible": false,
                "default_value": false,
                "checked": false
              }
            ],
            "event_connection_settings": [
              {
                "type": "text",
                "id": "app",
                "name": "App",
                "visible": true,
                "required": true,
                "confidential": false
              }
            ],
            "supported_event_types": [
              "custom_event",
              "session_start",
              "session_end",
              "screen_view",
              "product_action",
              "push_message_receipt",
              "push_message_open",
              "user_attribute_change",
              "user_identity_change"
            ],
            "supported_runtime_environments": [
              "ios",
              "android"
            ],
            "supported_system_notification_types": [
              "gdpr_consent_state"
            ],
            "max_data_age_hours": 48,
            "push_messaging_provider_id": "acme",
            "authentication": {
              "type": "oauth2",
              "authorization_url": "https://acme.example/authorize",
              "token_url": "https://acme.example/token",
              "grant_type": "authorization_code",
              "client_id": "mparticle",
              "access_token_type": "bearer",
              "scopes": [
                {
                  "name": "mail",
                  "description": "Send mail."
                }
              ]
            }
          },
          "audience_processing_registration": {
            "account_settings": [
              {
                "type": "text",
                "id": "apiKey",
                "name": "API key",
                "description": "Issued by Acme.",
                "visible": true,
                "required": true,
                "confidential": true
              },
              {
                "type": "text",
                "id": "acme.region",
                "name": "Region",
                "visible": true,
                "required": false,
                "confidential": false
              },
              {
                "type": "text",
                "id": "list",
                "name": "List",
                "visible": true,
                "default_value": "main \\"list\\"",
                "required": false,
                "confidential": false
              },
              {
                "type": "integer",
                "id": "retries",
                "name": "Retries",
                "visible": true,
                "required": true
              },
              {
                "type": "integer",
                "id": "threads",
                "name": "Threads",
                "visible": true,
                "min_value": 1,
                "required": false
              },
              {
                "type": "integer",
                "id": "batchSize",
                "name": "Batch size",
                "visible": true,
                "default_value": 50,
                "min_value": 1,
                "max_value": 500,
                "required": false
              },
              {
                "type": "integer",
                "id": "customer",
                "name": "Customer",
                "visible": true,
                "required": true
              },
              {
                "type": "integer",
                "id": "limit",
                "name": "Limit",
                "visible": true,
                "max_value": 5000000000,
                "required": false
              },
              {
                "type": "integer",
                "id": "quota",
                "name": "Quota",
                "visible": true,
                "default_value": 5000000000,
                "required": false
              },
              {
                "type": "float",
                "id": "ratio",
                "name": "Ratio",
                "visible": true,
                "required": true
              },
              {
                "type": "float",
                "id": "weight",
                "name": "Weight",
                "visible": true,
                "min_value": 0.5,
                "required": false
              },
              {
                "type": "float",
                "id": "rate",
                "name": "Rate",
                "visible": true,
                "default_value": 0.25,
                "min_value": 0.0,
                "max_value": 1.0,
                "required": false
              },
              {
                "type": "boolean",
                "id": "dryRun",
                "name": "Dry run",
                "visible": true,
                "default_value": false,
                "checked": false
              },
              {
                "type": "boolean",
                "id": "compress",
                "name": "Compress",
                "visible": true,
                "default_value": true,
                "checked": true
              },
              {
                "type": "boolean",
                "id": "debug",
                "name": "Debug",
                "visible": false,
                "default_value": false,
                "checked": false
              }
            ],
            "authentication": {
              "type": "oauth2",
              "authorization_url": "https://acme.example/authorize",
              "refresh_url": "https://acme.example/refresh",
              "token_url": "https://acme.example/token",
              "grant_type": "authorization_code",
              "default_expires_in": 3600,
              "client_id": "mparticle",
              "access_token_type": "custom_header",
              "custom_header_name": "X-Acme",
              "param_client_id_name": "id",
              "param_secret_name": "secret"
            },
            "bulk_configuration": {
              "bulk_forward_wait_for_messages": 100,
              "bulk_forward_wait_in_minutes": 30
            },
            "audience_subscription_settings": [
              {
                "type": "text",
                "id": "listId",
                "name": "List",
                "visible": false,
                "required": false,
                "confidential": false
              },
              {
                "type": "integer",
                "id": "size",
                "name": "Size",
                "visible": true,
                "default_value": 0,
                "required": false
              }
            ]
          },
          "dsr_processing_registration": {
            "account_settings": [
              {
                "type": "text",
                "id": "apiKey",
                "name": "API key",
                "description": "Issued by Acme.",
                "visible": true,
                "required": true,
                "confidential": true
              },
              {
                "type": "text",
                "id": "acme.region",
                "name": "Region",
                "visible": true,
                "required": false,
                "confidential": false
              },
              {
                "type": "text",
                "id": "list",
                "name": "List",
                "visible": true,
                "default_value": "main \\"list\\"",
                "required": false,
                "confidential": false
              },
              {
                "type": "integer",
                "id": "retries",
                "name": "Retries",
                "visible": true,
                "required": true
              },
              {
                "type": "integer",
                "id": "threads",
                "name": "Threads",
                "visible": true,
                "min_value": 1,
                "required": false
              },
              {
                "type": "integer",
                "id": "batchSize",
                "name": "Batch size",
                "visible": true,
                "default_value": 50,
                "min_value": 1,
                "max_value": 500,
                "required": false
              },
              {
                "type": "integer",
                "id": "customer",
                "name": "Customer",
                "visible": true,
                "required": true
              },
              {
                "type": "integer",
                "id": "limit",
                "name": "Limit",
                "visible": true,
                "max_value": 5000000000,
                "required": false
              },
              {
                "type": "integer",
                "id": "quota",
                "name": "Quota",
                "visible": true,
                "default_value": 5000000000,
                "required": false
              },
              {
                "type": "float",
                "id": "ratio",
                "name": "Ratio",
                "visible": true,
                "required": true
              },
              {
                "type": "float",
                "id": "weight",
                "name": "Weight",
                "visible": true,
                "min_value": 0.5,
                "required": false
              },
              {
                "type": "float",
                "id": "rate",
                "name": "Rate",
                "visible": true,
                "default_value": 0.25,
                "min_value": 0.0,
                "max_value": 1.0,
                "required": false
              },
              {
                "type": "boolean",
                "id": "dryRun",
                "name": "Dry run",
                "visible": true,
                "default_value": false,
                "checked": false
              },
              {
                "type": "boolean",
                "id": "compress",
                "name": "Compress",
                "visible": true,
                "default_value": true,
                "checked": true
              },
              {
                "type": "boolean",
                "id": "debug",
                "name": "Debug",
                "visible": false,
                "default_value": false,
                "checked": false
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

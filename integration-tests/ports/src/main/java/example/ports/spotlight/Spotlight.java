package example.ports.spotlight;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.annotations.AfterEvents;
import com.mparticle.firehose.annotations.BeforeEvents;
import com.mparticle.firehose.annotations.DeviceIdentityPermission;
import com.mparticle.firehose.annotations.EventProcessing;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.annotations.Handles;
import com.mparticle.firehose.annotations.Permissions;
import com.mparticle.firehose.annotations.UserIdentityPermission;
import com.mparticle.firehose.model.consent.Consent;
import com.mparticle.firehose.model.eventprocessing.ApplicationStateTransitionEvent;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.ProductActionEvent;
import com.mparticle.firehose.model.eventprocessing.PromotionActionEvent;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.ScreenViewEvent;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.Permission;
import example.ports.Origin;
import example.ports.PartnerApi;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Tells Spotlight what users do, so that it shows them what they may like. */
@FirehoseModule(
    name = "Spotlight",
    version = "1.0",
    description = "<a href=\"https://spotlight.example\">Spotlight</a> advertises.")
@Permissions(
    user = {
      @UserIdentityPermission(type = UserIdentity.Type.EMAIL, encoding = Identity.Encoding.SHA256),
      @UserIdentityPermission(
          type = UserIdentity.Type.CUSTOMER,
          encoding = Identity.Encoding.SHA256),
      @UserIdentityPermission(
          type = UserIdentity.Type.MOBILE_NUMBER,
          encoding = Identity.Encoding.SHA256)
    },
    device = {
      @DeviceIdentityPermission(
          type = DeviceIdentity.Type.IOS_ADVERTISING_ID,
          encoding = Identity.Encoding.SHA256),
      @DeviceIdentityPermission(
          type = DeviceIdentity.Type.GOOGLE_ADVERTISING_ID,
          encoding = Identity.Encoding.SHA256)
    },
    allow = {
      Permission.USER_ATTRIBUTES,
      Permission.CONSENT_STATE,
      Permission.DEVICE_INFORMATION,
      Permission.IP_ADDRESS,
      Permission.HTTP_USER_AGENT
    })
@EventProcessing(
    runtimeEnvironments = {
      RuntimeEnvironment.Type.ANDROID,
      RuntimeEnvironment.Type.IOS,
      RuntimeEnvironment.Type.TVOS,
      RuntimeEnvironment.Type.MOBILEWEB,
      RuntimeEnvironment.Type.UNKNOWN
    },
    accountSettings = SpotlightSettings.class)
public final class Spotlight {

  private final PartnerApi api;

  /**
   * The module.
   *
   * @param api where everything goes
   */
  public Spotlight(PartnerApi api) {
    this.api = api;
  }

  /** Nothing is left of the batch of a user who does not consent. */
  @BeforeEvents
  EventProcessingRequest consented(EventProcessingRequest batch, SpotlightSettings settings) {
    boolean isRefused = batch
        .consentState()
        .map(state -> state.gdprConsentState().get(settings.purpose()))
        .flatMap(Consent::consented)
        .map(consented -> !consented)
        .orElse(false);
    return isRefused
        ? EventProcessingRequest.builder().from(batch).events(List.of()).build()
        : batch;
  }

  @BeforeEvents
  Upload begin(EventProcessingRequest batch) {
    return new Upload(User.of(batch));
  }

  @Handles(Event.Type.CUSTOM_EVENT)
  void custom(CustomEvent event, Upload upload) {
    upload.add(event, event.name().orElse("custom"), event.attributes());
  }

  @Handles(Event.Type.SCREEN_VIEW)
  void screen(ScreenViewEvent event, Upload upload) {
    upload.add(event, "ViewContent", Map.of("content_name", event.screenName().orElse("")));
  }

  @Handles(Event.Type.PRODUCT_ACTION)
  void shop(ProductActionEvent event, Upload upload) {
    upload.add(
        event,
        event.action().toString(),
        Map.of(
            "value", event.totalAmount().orElse(BigDecimal.ZERO),
            "currency", event.currencyCode().orElse(""),
            "content_ids",
                event.products().stream()
                    .flatMap(product -> product.id().stream())
                    .toList()));
  }

  @Handles(Event.Type.PROMOTION_ACTION)
  void promote(PromotionActionEvent event, Upload upload) {
    upload.add(event, "promotion_" + event.action(), event.attributes());
  }

  @Handles(Event.Type.APPLICATION_STATE_TRANSITION)
  void launch(ApplicationStateTransitionEvent event, Upload upload) {
    upload.add(event, "app_" + event.applicationState(), Map.of());
  }

  @Handles({
    Event.Type.SESSION_START,
    Event.Type.SESSION_END,
    Event.Type.IMPRESSION,
    Event.Type.ERROR
  })
  void other(Event event, Upload upload) {
    upload.add(event, event.type().toString(), Map.of());
  }

  @AfterEvents
  void send(
      Upload upload,
      SpotlightSettings settings,
      EventProcessingRequest batch,
      Invocation invocation)
      throws IOException, InterruptedException {
    for (List<Map<String, Object>> events : upload.calls()) {
      api.post(
          "/v1/events",
          settings.accessToken(),
          Map.of("data", events),
          Origin.of(batch, invocation));
    }
  }
}

package example.acme;

import com.mparticle.firehose.NonRetryableException;
import com.mparticle.firehose.annotations.AfterEvents;
import com.mparticle.firehose.annotations.AudienceProcessing;
import com.mparticle.firehose.annotations.BeforeEvents;
import com.mparticle.firehose.annotations.DsrProcessing;
import com.mparticle.firehose.annotations.EventProcessing;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.annotations.Handles;
import com.mparticle.firehose.annotations.HandlesAudienceMembershipChange;
import com.mparticle.firehose.annotations.HandlesAudienceSubscription;
import com.mparticle.firehose.annotations.HandlesDsr;
import com.mparticle.firehose.annotations.HandlesNotification;
import com.mparticle.firehose.annotations.Permissions;
import com.mparticle.firehose.annotations.UserIdentityPermission;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.consent.GDPRConsent;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.OpenDsrIdentity;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.ProductActionEvent;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserAttributeChangeEvent;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.notification.GDPRConsentStateNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.Permission;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Forwards what mParticle sends to Acme's API. */
@FirehoseModule(
    name = "Acme",
    version = "1.0",
    description = "<a href=\"https://acme.example\">Acme</a> sends mail that people like to read.")
@Permissions(
    user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL, required = true),
    allow = Permission.USER_ATTRIBUTES)
@EventProcessing(
    runtimeEnvironments = {
      RuntimeEnvironment.Type.IOS,
      RuntimeEnvironment.Type.ANDROID,
      RuntimeEnvironment.Type.MOBILEWEB
    },
    accountSettings = AcmeSettings.class)
@AudienceProcessing(
    accountSettings = AcmeSettings.class,
    subscriptionSettings = AcmeAudienceSettings.class)
@DsrProcessing(domain = "acme.example", accountSettings = AcmeSettings.class)
public final class Acme {

  private final AcmeApi api;

  /**
   * The module.
   *
   * @param api where everything goes
   */
  public Acme(AcmeApi api) {
    this.api = api;
  }

  @BeforeEvents
  EventProcessingRequest oldestFirst(EventProcessingRequest batch) {
    List<Event> events = batch.events().stream()
        .sorted(Comparator.comparingLong(event -> event.timestampMs().orElse(0)))
        .toList();
    return EventProcessingRequest.builder().from(batch).events(events).build();
  }

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(CustomEvent event, EventProcessingRequest batch, AcmeSettings settings)
      throws IOException, InterruptedException {
    api.post(
        "/v1/events",
        settings.apiKey(),
        Map.of(
            "id", id(event),
            "email", email(batch.userIdentities()),
            "name", event.name().orElse(""),
            "attributes", event.attributes(),
            "dailyLimit", settings.dailyLimit(),
            "sender", settings.sender().orElse("Acme")));
  }

  @Handles(Event.Type.PRODUCT_ACTION)
  void shop(ProductActionEvent event, EventProcessingRequest batch, AcmeSettings settings)
      throws IOException, InterruptedException {
    if (event.action() != ProductActionEvent.Action.PURCHASE) {
      return;
    }
    api.post(
        "/v1/purchases",
        settings.apiKey(),
        Map.of(
            "id", id(event),
            "email", email(batch.userIdentities()),
            "amount", event.totalAmount().map(amount -> amount.toPlainString()).orElse(""),
            "currency", event.currencyCode().orElse(""),
            "products",
                event.products().stream()
                    .flatMap(product -> product.name().stream())
                    .toList()));
  }

  @Handles({Event.Type.SESSION_START, Event.Type.SESSION_END})
  void session(Event event, AcmeSettings settings) throws IOException, InterruptedException {
    api.post(
        "/v1/sessions", settings.apiKey(), Map.of("id", id(event), "change", event.typeName()));
  }

  @Handles(Event.Type.USER_ATTRIBUTE_CHANGE)
  void profile(UserAttributeChangeEvent event, EventProcessingRequest batch, AcmeSettings settings)
      throws IOException, InterruptedException {
    api.post(
        "/v1/profiles",
        settings.apiKey(),
        Map.of(
            "email", email(batch.userIdentities()),
            "set", event.added(),
            "unset", event.removed().keySet()));
  }

  @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
  void consent(
      GDPRConsentStateNotification notification,
      EventProcessingRequest batch,
      AcmeSettings settings)
      throws IOException, InterruptedException {
    boolean consented =
        notification.newGdprConsentState().flatMap(GDPRConsent::consented).orElse(false);
    api.post(
        "/v1/consents",
        settings.apiKey(),
        Map.of(
            "email", email(batch.userIdentities()),
            "purpose", notification.purpose().orElse(""),
            "consented", consented));
  }

  @AfterEvents
  void schedule(EventProcessingRequest batch, AcmeSettings settings)
      throws IOException, InterruptedException {
    api.post("/v1/schedules", settings.apiKey(), Map.of("email", email(batch.userIdentities())));
  }

  @HandlesAudienceSubscription
  AcmeAudienceSettings connect(
      AudienceSubscriptionRequest request, AcmeSettings account, AcmeAudienceSettings settings)
      throws IOException, InterruptedException {
    String listId = "list-" + request.audienceId().orElseThrow();
    api.post(
        "/v1/lists",
        account.apiKey(),
        Map.of(
            "id", listId,
            "title", settings.mailingList(),
            "action", request.actionName().orElse("")));
    return new MailingList(settings.mailingList(), Optional.of(listId));
  }

  @HandlesAudienceMembershipChange
  void move(
      Audience audience, UserProfile user, AcmeSettings account, AcmeAudienceSettings settings)
      throws IOException, InterruptedException {
    api.post(
        "/v1/members",
        account.apiKey(),
        Map.of(
            "email", email(user.userIdentities()),
            "list", settings.listId().orElse(""),
            "action", audience.actionName().orElse("")));
  }

  @HandlesDsr
  void erase(DsrProcessingRequest request, AcmeSettings settings)
      throws IOException, InterruptedException {
    OpenDsrIdentity email = request.subjectIdentities().get(OpenDsrIdentity.Type.EMAIL);
    if (email == null) {
      throw new NonRetryableException("Acme knows users by their email alone");
    }
    api.post("/v1/erasures", settings.apiKey(), Map.of("email", email.value().orElse("")));
  }

  private static String id(Event event) {
    return event.id().map(UUID::toString).orElse("");
  }

  private static String email(List<UserIdentity> identities) {
    return identities.stream()
        .filter(identity -> identity.type() == UserIdentity.Type.EMAIL)
        .flatMap(identity -> identity.value().stream())
        .findFirst()
        .orElseThrow(() -> new NonRetryableException("Acme knows users by their email alone"));
  }

  private record MailingList(String mailingList, Optional<String> listId)
      implements AcmeAudienceSettings {}
}

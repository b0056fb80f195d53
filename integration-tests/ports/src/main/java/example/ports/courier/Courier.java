package example.ports.courier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.FailedPartsException;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.NonRetryableException;
import com.mparticle.firehose.annotations.AfterEvents;
import com.mparticle.firehose.annotations.AudienceProcessing;
import com.mparticle.firehose.annotations.BeforeEvents;
import com.mparticle.firehose.annotations.DeviceIdentityPermission;
import com.mparticle.firehose.annotations.EventProcessing;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.annotations.Handles;
import com.mparticle.firehose.annotations.HandlesAudienceMembershipChange;
import com.mparticle.firehose.annotations.HandlesAudienceSubscription;
import com.mparticle.firehose.annotations.Permissions;
import com.mparticle.firehose.annotations.UserIdentityPermission;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.IosRuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.Product;
import com.mparticle.firehose.model.eventprocessing.ProductActionEvent;
import com.mparticle.firehose.model.eventprocessing.PushMessageOpenEvent;
import com.mparticle.firehose.model.eventprocessing.PushSubscriptionEvent;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentityChangeEvent;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.settings.SubscriptionSettings;
import example.ports.Origin;
import example.ports.PartnerApi;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Keeps Courier's profiles, lists and events up to date. */
@FirehoseModule(
    name = "Courier",
    version = "2.0",
    description = "<a href=\"https://courier.example\">Courier</a> sends messages to users.")
@Permissions(
    user = {
      @UserIdentityPermission(type = UserIdentity.Type.EMAIL),
      @UserIdentityPermission(type = UserIdentity.Type.CUSTOMER)
    },
    device = {
      @DeviceIdentityPermission(type = DeviceIdentity.Type.IOS_VENDOR_ID),
      @DeviceIdentityPermission(type = DeviceIdentity.Type.IOS_ADVERTISING_ID),
      @DeviceIdentityPermission(type = DeviceIdentity.Type.ANDROID_ID),
      @DeviceIdentityPermission(type = DeviceIdentity.Type.GOOGLE_ADVERTISING_ID)
    },
    allow = {
      Permission.USER_ATTRIBUTES,
      Permission.MPID,
      Permission.DEVICE_APPLICATION_STAMP,
      Permission.DEVICE_INFORMATION
    })
@EventProcessing(
    runtimeEnvironments = {
      RuntimeEnvironment.Type.ANDROID,
      RuntimeEnvironment.Type.IOS,
      RuntimeEnvironment.Type.MOBILEWEB,
      RuntimeEnvironment.Type.UNKNOWN
    },
    accountSettings = CourierSettings.class,
    connectionSettings = CourierConnection.class,
    pushMessagingProviderId = "courier")
@AudienceProcessing(
    accountSettings = CourierAccount.class,
    subscriptionSettings = CourierList.class)
public final class Courier {

  private static final System.Logger LOGGER = System.getLogger(Courier.class.getName());
  private static final JsonMapper JSON = new JsonMapper();

  /** Tells that the app reports opened messages by itself. */
  private static final String SDK_ATTRIBUTE = "courierSdkVersion";

  /** New addresses come first, so that what follows reaches the user whom they belong to. */
  private static final Comparator<Event> ORDER = Comparator.comparing(
          (Event event) -> event.type() != Event.Type.USER_IDENTITY_CHANGE)
      .thenComparingLong(event -> event.timestampMs().orElse(0));

  private final PartnerApi api;

  /**
   * The module.
   *
   * @param api where everything goes
   */
  public Courier(PartnerApi api) {
    this.api = api;
  }

  @BeforeEvents
  EventProcessingRequest inOrder(EventProcessingRequest batch) {
    List<Event> events = batch.events().stream().sorted(ORDER).toList();
    return EventProcessingRequest.builder().from(batch).events(events).build();
  }

  @BeforeEvents
  Delivery begin(
      EventProcessingRequest batch,
      CourierSettings settings,
      CourierConnection connection,
      Invocation invocation) {
    return new Delivery(api, batch, settings, connection, invocation);
  }

  @Handles(Event.Type.USER_IDENTITY_CHANGE)
  void updateEmail(List<UserIdentityChangeEvent> changes, Delivery delivery)
      throws IOException, InterruptedException {
    List<UserIdentityChangeEvent> first = changes.stream()
        .sorted(Comparator.comparing(change -> email(change.removed()).isPresent()))
        .toList();
    for (UserIdentityChangeEvent change : first) {
      Optional<String> from = email(change.removed()).or(delivery::madeAddress);
      Optional<String> to = email(change.added());
      if (from.isPresent() && to.isPresent()) {
        delivery.updateEmail(change, from.get(), to.get());
      }
    }
  }

  @Handles(Event.Type.PUSH_MESSAGE_OPEN)
  void open(List<PushMessageOpenEvent> events, EventProcessingRequest batch, Delivery delivery)
      throws IOException, InterruptedException {
    if (batch.integrationAttributes().containsKey(SDK_ATTRIBUTE)) {
      return;
    }
    FailedPartsException failed = new FailedPartsException();
    for (PushMessageOpenEvent event : events) {
      try {
        JsonNode push = push(event);
        if (push.path("campaignId").asInt() != 0) {
          delivery.send("/events/trackPushOpen", event, Map.of("push", push));
        }
      } catch (JsonProcessingException e) {
        failed.add(event, new NonRetryableException("The payload is not JSON"));
      } catch (IOException e) {
        failed.add(event, e);
      }
    }
    failed.throwIfAny();
  }

  /** Courier's part of a push message: an object, or on Android a text that holds one. */
  private static JsonNode push(PushMessageOpenEvent event) throws JsonProcessingException {
    JsonNode push = JSON.readTree(event.payload().orElse("{}")).path("courier");
    return push.isTextual() ? JSON.readTree(push.textValue()) : push;
  }

  @Handles(Event.Type.PUSH_SUBSCRIPTION)
  void register(
      PushSubscriptionEvent event,
      EventProcessingRequest batch,
      CourierSettings settings,
      Delivery delivery)
      throws IOException, InterruptedException {
    Optional<String> integration =
        batch.runtimeEnvironment().flatMap(environment -> pushIntegration(environment, settings));
    if (integration.isPresent() && event.token().isPresent()) {
      delivery.send(
          event.action() == PushSubscriptionEvent.Action.UNSUBSCRIBE
              ? "/users/disableDevice"
              : "/users/registerDeviceToken",
          event,
          Map.of("token", event.token().get(), "integration", integration.get()));
    }
  }

  private static Optional<String> pushIntegration(
      RuntimeEnvironment environment, CourierSettings settings) {
    if (environment instanceof IosRuntimeEnvironment apple) {
      return apple.isSandboxed().orElse(false) ? settings.appleSandboxPush() : settings.applePush();
    }
    return environment.type() == RuntimeEnvironment.Type.ANDROID
        ? settings.googlePush()
        : Optional.empty();
  }

  @Handles(Event.Type.PRODUCT_ACTION)
  void purchase(ProductActionEvent event, Delivery delivery)
      throws IOException, InterruptedException {
    if (event.action() == ProductActionEvent.Action.PURCHASE) {
      delivery.send(
          "/commerce/trackPurchase",
          event,
          Map.of(
              "total", event.totalAmount().orElse(BigDecimal.ZERO),
              "items", event.products().stream().map(Courier::item).toList()));
    }
  }

  private static Map<String, Object> item(Product product) {
    return Map.of(
        "id", product.id().orElse(""),
        "name", product.name().orElse(""),
        "price", product.price().orElse(BigDecimal.ZERO),
        "quantity", product.quantity().orElse(BigDecimal.ONE),
        "dataFields", product.attributes());
  }

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(CustomEvent event, Delivery delivery) throws IOException, InterruptedException {
    String name = event.name().orElse("");
    switch (name) {
      case "subscribe", "unsubscribe" -> delivery.send("/lists/" + name, event, event.attributes());
      default ->
        delivery.send(
            "/events/track", event, Map.of("name", name, "dataFields", event.attributes()));
    }
  }

  /** A user of whom nothing else is told is to be known, too. */
  @AfterEvents
  void finish(Delivery delivery) throws IOException, InterruptedException {
    delivery.updateUser();
  }

  @HandlesAudienceSubscription
  CourierList connect(
      AudienceSubscriptionRequest request,
      CourierAccount account,
      CourierList settings,
      Invocation invocation)
      throws IOException, InterruptedException {
    if (request.action() != AudienceSubscriptionRequest.SubscriptionAction.ADD) {
      return settings;
    }
    long id = request.audienceId().orElseThrow();
    api.post(
        "/lists",
        account.apiKey(),
        Map.of("id", id, "name", settings.listName()),
        Origin.of(request, invocation));
    return new MadeList(settings.listName(), OptionalLong.of(id));
  }

  @HandlesAudienceMembershipChange
  void move(
      List<AudienceMembership> memberships,
      SubscriptionSettings<CourierList> lists,
      CourierAccount account,
      AudienceMembershipChangeRequest request,
      Invocation invocation)
      throws InterruptedException {
    Map<ListCall, List<AudienceMembership>> calls = new LinkedHashMap<>();
    for (AudienceMembership membership : memberships) {
      OptionalLong list = lists.of(membership.audience()).listId();
      if (list.isPresent() && address(membership.user()).isPresent()) {
        boolean joins = membership.audience().action() != Audience.AudienceAction.DELETE;
        calls
            .computeIfAbsent(new ListCall(list.getAsLong(), joins), call -> new ArrayList<>())
            .add(membership);
      } else {
        LOGGER.log(
            System.Logger.Level.WARNING,
            Origin.of(request, invocation) + " dropped a user without a list or an address");
      }
    }
    FailedPartsException failed = new FailedPartsException();
    for (Map.Entry<ListCall, List<AudienceMembership>> call : calls.entrySet()) {
      try {
        api.post(
            call.getKey().path(),
            account.apiKey(),
            call.getKey().body(call.getValue()),
            Origin.of(request, invocation));
      } catch (IOException e) {
        call.getValue().forEach(membership -> failed.add(membership, e));
      }
    }
    failed.throwIfAny();
  }

  private static Optional<String> email(List<UserIdentity> identities) {
    return UserIdentity.find(UserIdentity.Type.EMAIL, identities).flatMap(Identity::value);
  }

  private static Optional<String> address(UserProfile user) {
    return user.userIdentity(UserIdentity.Type.EMAIL)
        .flatMap(Identity::value)
        .or(() -> MadeAddress.of(user));
  }

  private record MadeList(String listName, OptionalLong listId) implements CourierList {}

  /** One call for all users who join a list, or leave it. */
  private record ListCall(long list, boolean joins) {

    String path() {
      return joins ? "/lists/subscribe" : "/lists/unsubscribe";
    }

    Map<String, Object> body(List<AudienceMembership> memberships) {
      List<String> users = memberships.stream()
          .flatMap(membership -> address(membership.user()).stream())
          .toList();
      return Map.of("listId", list, "subscribers", users);
    }
  }
}

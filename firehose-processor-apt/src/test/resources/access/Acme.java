package com.acme;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.mparticle.firehose.annotations.AfterEvents;
import com.mparticle.firehose.annotations.AudienceProcessing;
import com.mparticle.firehose.annotations.BeforeEvents;
import com.mparticle.firehose.annotations.DeviceIdentityPermission;
import com.mparticle.firehose.annotations.EventProcessing;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.annotations.Handles;
import com.mparticle.firehose.annotations.HandlesAudienceMembershipChange;
import com.mparticle.firehose.annotations.PartnerIdentityPermission;
import com.mparticle.firehose.annotations.Permissions;
import com.mparticle.firehose.annotations.UserIdentityPermission;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.eventprocessing.AndroidRuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.ErrorEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.IosRuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.Product;
import com.mparticle.firehose.model.eventprocessing.ProductActionEvent;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.ScreenViewEvent;
import com.mparticle.firehose.model.eventprocessing.SessionEndEvent;
import com.mparticle.firehose.model.eventprocessing.UserAttributeChangeEvent;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.Permission;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A module of some size, as partners write them. */
@FirehoseModule(name = "Acme", version = "1.0", description = "<a href=\"https://acme.example\">Acme</a> sends mail.")
@Permissions(
    user = {
      @UserIdentityPermission(type = UserIdentity.Type.EMAIL, encoding = Identity.Encoding.SHA256),
      @UserIdentityPermission(type = UserIdentity.Type.CUSTOMER)
    },
    device = @DeviceIdentityPermission(type = DeviceIdentity.Type.GOOGLE_ADVERTISING_ID),
    allow = {
      Permission.USER_ATTRIBUTES,
      Permission.MPID,
      Permission.DEVICE_INFORMATION,
      Permission.EVENTLESS_BATCHES
    })
@EventProcessing(
    runtimeEnvironments = {RuntimeEnvironment.Type.ANDROID, RuntimeEnvironment.Type.IOS})
@AudienceProcessing
public final class Acme {

  private static final int MOST_PRODUCTS = 20;

  private static final Comparator<Event> OLDEST_FIRST =
      Comparator.comparingLong(event -> event.timestampMs().orElse(Long.MAX_VALUE));

  private static final Map<UserIdentity.Type, String> NAMES = new EnumMap<>(Map.of(
      UserIdentity.Type.EMAIL, "email",
      UserIdentity.Type.FACEBOOK, "facebook", // unpermitted: FACEBOOK
      UserIdentity.Type.CUSTOMER, "customer"));

  private final Function<EventProcessingRequest, Optional<String>> person =
      EventProcessingRequest::mpid;

  private final List<Map<String, Object>> outbox = new ArrayList<>();
  private final Places places = new Places();

  private Supplier<String> footer = () -> "";

  @BeforeEvents
  EventProcessingRequest oldestFirst(EventProcessingRequest batch) {
    footer = () -> person
        .apply(batch)
        .map(mpid -> "user " + mpid)
        .or(batch::deviceApplicationStamp) // unpermitted: DEVICE_APPLICATION_STAMP
        .orElse("nobody");
    return EventProcessingRequest.builder()
        .from(batch)
        .events(batch.events().stream().sorted(OLDEST_FIRST).toList())
        .build();
  }

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(CustomEvent event, EventProcessingRequest batch) {
    Map<String, Object> mail = mailTo(batch);
    mail.put("subject", event.name().orElse("Something happened"));
    mail.put("body", event.attributes().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(attribute -> attribute.getKey() + ": " + attribute.getValue())
        .collect(joining("\n")));
    event.location() // unpermitted: LOCATION
        .flatMap(location -> location.latitude().isPresent() ? Optional.of("known") : Optional.empty())
        .ifPresent(place -> mail.put("place", place));
    switch (event.customEventType()) {
      case NAVIGATION, SEARCH -> mail.put("kind", "browsing");
      case TRANSACTION -> mail.put("kind", "buying");
      default -> mail.put("kind", "other");
    }
    outbox.add(mail);
  }

  @Handles(Event.Type.PRODUCT_ACTION)
  void shop(ProductActionEvent event, EventProcessingRequest batch) {
    if (event.action() != ProductActionEvent.Action.PURCHASE) {
      return;
    }
    BigDecimal total = event.products().stream()
        .limit(MOST_PRODUCTS)
        .map(Product::price)
        .flatMap(Optional::stream)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
    Map<String, Object> mail = mailTo(batch);
    mail.put("subject", "Thank you");
    mail.put("total", event.totalAmount().orElse(total).toPlainString());
    mail.put("currency", event.currencyCode().orElse("EUR"));
    mail.put("items", IntStream.range(0, event.products().size())
        .mapToObj(i -> (i + 1) + ". " + event.products().get(i).name().orElse("a product"))
        .toList());
    mail.put("city", places.cityOf(event));
    outbox.add(mail);
  }

  @Handles(Event.Type.SCREEN_VIEW)
  void view(ScreenViewEvent event, EventProcessingRequest batch) {
    Map<String, Long> others = batch.events().stream()
        .filter(ScreenViewEvent.class::isInstance)
        .map(ScreenViewEvent.class::cast)
        .flatMap(view -> view.screenName().stream())
        .collect(groupingBy(name -> name, TreeMap::new, java.util.stream.Collectors.counting()));
    List<Optional<?>> where = batch.events().stream()
        .filter(other -> !other.id().equals(event.id()))
        .<Optional<?>>map(Event::location) // unpermitted: LOCATION
        .filter(Optional::isPresent)
        .toList();
    if (!others.isEmpty() && where.size() < others.size()) {
      Map<String, Object> mail = mailTo(batch);
      mail.put("subject", "You looked at " + others.keySet());
      outbox.add(mail);
    }
  }

  @Handles(Event.Type.USER_ATTRIBUTE_CHANGE)
  void profile(UserAttributeChangeEvent event, EventProcessingRequest batch) {
    Map<String, String> attributes = new TreeMap<>(batch.userAttributes());
    attributes.keySet().removeAll(event.removed().keySet());
    batch.userAttributeLists().forEach((name, values) ->
        attributes.put(name, values.stream().filter(Objects::nonNull).collect(joining(", "))));
    Map<String, Object> mail = mailTo(batch);
    mail.put("subject", "Your profile");
    mail.put("attributes", attributes);
    outbox.add(mail);
  }

  @Handles(Event.Type.SESSION_END)
  void leave(SessionEndEvent event, EventProcessingRequest batch) {
    Reporter reporter = new Reporter(batch);
    Map<String, Object> mail = mailTo(batch);
    mail.put("subject", "Come back soon");
    mail.put("device", reporter.device());
    mail.put("session", event.sessionId().orElse(0));
    Runnable send = new Runnable() {
      private final Optional<?> consent =
          batch.consentState(); // unpermitted: CONSENT_STATE

      @Override
      public void run() {
        if (consent.isPresent()) {
          outbox.add(mail);
        }
      }
    };
    send.run();
  }

  @AfterEvents
  void flush(EventProcessingRequest batch) {
    Outline outline = new Outline(
        batch.mpid().orElse(""),
        batch.platformFields().isPresent(), // unpermitted: PLATFORM_FIELDS
        outbox.size());
    outbox.stream()
        .map(mail -> mail.getOrDefault("subject", ""))
        .map(Object::toString)
        .map(subject -> outline + " " + subject + " " + footer.get())
        .forEach(Log::write);
    outbox.clear();
  }

  @HandlesAudienceMembershipChange
  void move(UserProfile user, Audience audience) {
    String addresses = user.userIdentities().stream()
        .filter(identity -> identity.type() == UserIdentity.Type.EMAIL)
        .map(Identity::value)
        .flatMap(Optional::stream)
        .sorted()
        .collect(joining(","));
    String changes = audience.userAttributes().stream() // unpermitted: AUDIENCE_USER_ATTRIBUTES
        .map(Object::toString)
        .collect(joining(","));
    boolean isMember = audience.action() != Audience.AudienceAction.DELETE;
    Log.write(user.mpid().orElse("?") + addresses + isMember + changes);
    user.deviceIdentities().stream()
        .filter(Addresses::isAdvertising)
        .findFirst()
        .ifPresent(device -> Log.write(device.value().orElse("")));
  }

  @Handles(Event.Type.ERROR)
  void apologise(ErrorEvent event, EventProcessingRequest batch) {
    Map<String, Object> mail = mailTo(batch);
    mail.put("subject", "We are sorry");
    mail.put("body", event.message().orElse("Something went wrong"));
    if (event.timestampMs().isPresent()) {
      mail.put("when", event.timestampMs().getAsLong());
    }
    mail.put("known", Stream.of(batch)
        .map(EventProcessingRequest::partnerIdentities) // unpermitted: partnerIdentities()
        .flatMap(List::stream)
        .map(Identity::encoding)
        .toList());
    outbox.add(mail);
  }

  private Map<String, Object> mailTo(EventProcessingRequest batch) {
    Map<String, Object> mail = new LinkedHashMap<>();
    mail.put("to", Addresses.of(batch.userIdentities()).orElse("nobody@acme.example"));
    mail.put("aliases", batch.userIdentities().stream()
        .filter(identity -> NAMES.containsKey(identity.type()))
        .collect(toMap(
            identity -> NAMES.get(identity.type()),
            identity -> identity.value().orElse(""),
            (first, second) -> first)));
    batch.runtimeEnvironment().ifPresent(environment -> {
      mail.put("language", environment.localeLanguage().orElse("en"));
      mail.put("debug", environment.isDebug());
      mail.put("sdk", environment.sdkVersion().orElse(""));
    });
    return mail;
  }

  /** What is said about a device. */
  private static final class Reporter {

    private final Optional<RuntimeEnvironment> environment;

    private Reporter(EventProcessingRequest batch) {
      this.environment = batch.runtimeEnvironment();
    }

    String device() {
      BiFunction<String, Optional<String>, String> label =
          (name, value) -> value.map(text -> name + "=" + text).orElse(name);
      String address = environment
          .flatMap(RuntimeEnvironment::clientIpAddress) // unpermitted: IP_ADDRESS
          .orElse("");
      return Stream.of(
              label.apply("brand", environment.flatMap(RuntimeEnvironment::brand)),
              label.apply("model", environment.flatMap(RuntimeEnvironment::model)),
              label.apply("carrier", environment.flatMap(Reporter::carrier)),
              label.apply("address", Optional.of(address)))
          .collect(joining("; "));
    }

    private static Optional<String> carrier(RuntimeEnvironment environment) {
      if (environment instanceof AndroidRuntimeEnvironment android) {
        return android.networkCarrier();
      }
      return environment instanceof IosRuntimeEnvironment ios
          ? ios.networkCarrier()
          : environment
              .httpHeaderUserAgent(); // unpermitted: HTTP_USER_AGENT
    }
  }

  /** A line of the log. */
  private record Outline(String mpid, boolean fromPlatform, int mails) {

    @Override
    public String toString() {
      return mails == 0 ? "nothing for " + mpid : mails + " for " + mpid + (fromPlatform ? "!" : "");
    }
  }
}

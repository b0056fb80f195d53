package com.mparticle.firehose.emulator.samples;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.model.audienceprocessing.Audience.AudienceAction;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.RegulationType;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A user of a customer, of whom mParticle knows everything: identities of all types, attributes,
 * consent, and the device on which they are. What they do reads as a sentence,
 * {@code ida.does(Samples.purchase())}, and is what to hand to the emulator.
 *
 * <p>Instances are immutable; methods such as {@link #on} return another.
 */
public final class SampleUser {

  /** The type of the partner identity that users have. */
  public static final String PARTNER_IDENTITY_TYPE = "Acme_UserId";

  private static final String CLIENT_IP_ADDRESS = "203.0.113.7";
  private static final String USER_AGENT = "Mozilla/5.0 (compatible; Example/1.0)";

  private final SampleIdentities identities;
  private final Map<UserIdentity.Type, UserIdentity> userIdentities;
  private final RuntimeEnvironment.Type platform;

  private SampleUser(
      SampleIdentities identities,
      Map<UserIdentity.Type, UserIdentity> userIdentities,
      RuntimeEnvironment.Type platform) {
    this.identities = identities;
    this.userIdentities = userIdentities;
    this.platform = platform;
  }

  /** A user on Android, whose other identities and ids follow from their email address. */
  public static SampleUser of(String email) {
    SampleIdentities identities = new SampleIdentities(email);
    Map<UserIdentity.Type, UserIdentity> userIdentities = new EnumMap<>(UserIdentity.Type.class);
    for (UserIdentity.Type type : UserIdentity.Type.values()) {
      if (type != UserIdentity.Type.UNKNOWN) {
        userIdentities.put(type, identities.user(type));
      }
    }
    return new SampleUser(identities, userIdentities, RuntimeEnvironment.Type.ANDROID);
  }

  /** The same user on another platform. */
  public SampleUser on(RuntimeEnvironment.Type otherPlatform) {
    return new SampleUser(identities, userIdentities, otherPlatform);
  }

  /**
   * The same user with another value of an identity.
   *
   * @param value the raw value
   */
  public SampleUser with(UserIdentity.Type type, String value) {
    Map<UserIdentity.Type, UserIdentity> changed = new EnumMap<>(userIdentities);
    changed.put(type, identities.user(type, value));
    return new SampleUser(identities, changed, platform);
  }

  /** The same user without some of their identities. */
  public SampleUser without(UserIdentity.Type... types) {
    Map<UserIdentity.Type, UserIdentity> changed = new EnumMap<>(userIdentities);
    changed.keySet().removeAll(Arrays.asList(types));
    return new SampleUser(identities, changed, platform);
  }

  /** The same user before they logged in: without user identities. */
  public SampleUser anonymous() {
    return without(UserIdentity.Type.values());
  }

  /** The raw value of an identity; empty text where the user has none of the type. */
  public String identity(UserIdentity.Type type) {
    UserIdentity identity = userIdentities.get(type);
    return identity == null ? "" : identity.value().orElse("");
  }

  /** A batch of the user's events. */
  public EventProcessingRequest does(Event... events) {
    return batch(List.of(events), List.of());
  }

  /** A batch without events, in which the user's consent changes. */
  public EventProcessingRequest changesConsent() {
    return batch(
        List.of(),
        List.of(
            SampleEvents.notification(SystemNotification.Type.GDPR_CONSENT_STATE),
            SampleEvents.notification(SystemNotification.Type.CCPA_CONSENT_STATE)));
  }

  /** A batch; it has no id and no account, which the emulator adds. */
  public EventProcessingRequest batch(List<Event> events, List<SystemNotification> notifications) {
    ObjectNode properties = Templates.BATCH.deepCopy();
    properties.set("runtime_environment", environment());
    return EventProcessingRequest.builder()
        .from(Templates.batch(properties))
        .sourceId(new Draw(identities.mpid() + events.stream().map(Event::id).toList())
            .uuid()
            .toString())
        .userIdentities(userIdentities.values())
        .addPartnerIdentities(identities.partner(PARTNER_IDENTITY_TYPE))
        .deviceApplicationStamp(identities.deviceApplicationStamp())
        .mpid(identities.mpid())
        .events(events)
        .systemNotifications(notifications)
        .build();
  }

  private ObjectNode environment() {
    ObjectNode environment = JsonNodeFactory.instance
        .objectNode()
        .put("type", platform.wireName())
        .put("is_debug", true)
        .put("client_ip_address", CLIENT_IP_ADDRESS)
        .put("sdk_version", "5.59.0")
        .put("http_header_user_agent", USER_AGENT);
    for (DeviceIdentity.Type type : platform.deviceIdentityTypes()) {
      DeviceIdentity identity = identities.device(type);
      environment
          .withArray("identities")
          .addObject()
          .put("type", type.wireName())
          .put("encoding", identity.encoding().wireName())
          .put("value", identity.value().orElseThrow());
    }
    // Platforms that have no properties of their own share those of the unknown one.
    String template = Templates.ENVIRONMENTS.has(platform.wireName())
        ? platform.wireName()
        : RuntimeEnvironment.Type.UNKNOWN.wireName();
    environment.setAll(Templates.copy(Templates.ENVIRONMENTS, template));
    return environment;
  }

  /** The user joins an audience. */
  public UserProfile joins(SampleAudience audience) {
    return profile(audience, AudienceAction.ADD);
  }

  /** The user leaves an audience. */
  public UserProfile leaves(SampleAudience audience) {
    return profile(audience, AudienceAction.DELETE);
  }

  /** The user stays in an audience, and their attributes change. */
  public UserProfile changesIn(SampleAudience audience) {
    return profile(audience, AudienceAction.ATTRIBUTE_UPDATE);
  }

  private UserProfile profile(SampleAudience audience, AudienceAction action) {
    UserProfile.Builder profile = UserProfile.builder()
        .userIdentities(userIdentities.values())
        .addPartnerIdentities(identities.partner(PARTNER_IDENTITY_TYPE))
        .addAudiences(audience.membership(action))
        .mpid(identities.mpid());
    for (DeviceIdentity.Type type : DeviceIdentity.Type.values()) {
      if (type != DeviceIdentity.Type.UNKNOWN) {
        profile.addDeviceIdentities(identities.device(type));
      }
    }
    return profile.build();
  }

  /** The user asks for erasure of their data. */
  public DsrProcessingRequest asksForErasure() {
    DsrProcessingRequest.Builder request = DsrProcessingRequest.builder()
        .subjectRequestId(new Draw(identities.mpid()).uuid().toString())
        .subjectRequestType(DsrProcessingRequest.Type.ERASURE)
        .submittedTime(Instant.parse("2026-11-02T09:30:00.067235Z"))
        .apiVersion("3.0")
        .regulation(RegulationType.GDPR);
    identities.dataSubject().forEach(request::putSubjectIdentities);
    return request.build();
  }
}

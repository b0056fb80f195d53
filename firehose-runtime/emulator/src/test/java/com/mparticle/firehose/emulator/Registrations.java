package com.mparticle.firehose.emulator;

import com.mparticle.firehose.emulator.samples.SampleUser;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.Identity.Encoding;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.AudienceProcessingRegistration;
import com.mparticle.firehose.model.registration.DeviceIdentityPermission;
import com.mparticle.firehose.model.registration.DsrProcessingRegistration;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.PartnerIdentityPermission;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.model.registration.Permissions;
import com.mparticle.firehose.model.registration.UserIdentityPermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Registrations of a module called Acme. */
public final class Registrations {

  private Registrations() {}

  /** Asks for everything that the samples hold. */
  public static ModuleRegistrationResponse everything() {
    return with(everythingBut(Set.of()).build(), allEvents().build());
  }

  /** Asks for everything but some permissions. */
  public static ModuleRegistrationResponse without(Permission... permissions) {
    return with(everythingBut(Set.of(permissions)).build(), allEvents().build());
  }

  /** Asks for all events, and nothing but these permissions. */
  public static ModuleRegistrationResponse with(Permissions permissions) {
    return with(permissions, allEvents().build());
  }

  /** Asks for these events, and everything else. */
  public static ModuleRegistrationResponse with(EventProcessingRegistration events) {
    return with(everythingBut(Set.of()).build(), events);
  }

  /** Asks for these permissions and events, for audiences and data subject requests. */
  public static ModuleRegistrationResponse with(
      Permissions permissions, EventProcessingRegistration events) {
    return ModuleRegistrationResponse.builder()
        .id(new UUID(1, 2))
        .timestampMs(1)
        .firehoseVersion(Message.FIREHOSE_VERSION)
        .sdkVersion(Message.FIREHOSE_VERSION)
        .name("Acme")
        .version("1.0")
        .description("<a href=\"https://acme.example\">Acme</a> sells tea.")
        .permissions(permissions)
        .eventProcessingRegistration(events)
        .audienceProcessingRegistration(AudienceProcessingRegistration.builder().build())
        .dsrProcessingRegistration(DsrProcessingRegistration.builder()
            .addSupportedDsrTypes(DsrProcessingRequest.Type.ERASURE)
            .domain("acme.example")
            .build())
        .build();
  }

  /** Asks for all types and platforms, and for data of any age. */
  public static EventProcessingRegistration.Builder allEvents() {
    return EventProcessingRegistration.builder()
        .addSupportedEventTypes(known(Event.Type.values(), Event.Type.UNKNOWN))
        .addSupportedRuntimeEnvironments(RuntimeEnvironment.Type.values())
        .addSupportedSystemNotificationTypes(
            known(SystemNotification.Type.values(), SystemNotification.Type.UNKNOWN))
        .maxDataAgeHours(-1)
        .pushMessagingProviderId("acme");
  }

  private static <T> T[] known(T[] constants, T unknown) {
    return Arrays.stream(constants)
        .filter(constant -> constant != unknown)
        .toArray(length -> Arrays.copyOf(constants, length));
  }

  private static Permissions.Builder everythingBut(Set<Permission> permissions) {
    Set<Permission> allowed = EnumSet.allOf(Permission.class);
    allowed.removeAll(permissions);
    Permissions.Builder builder = Permissions.builder().allow(allowed.toArray(Permission[]::new));
    for (UserIdentity.Type type : UserIdentity.Type.values()) {
      if (type != UserIdentity.Type.UNKNOWN) {
        builder.addUserIdentities(
            UserIdentityPermission.builder().type(type).encoding(Encoding.RAW).build());
      }
    }
    for (DeviceIdentity.Type type : DeviceIdentity.Type.values()) {
      if (type != DeviceIdentity.Type.UNKNOWN) {
        builder.addDeviceIdentities(
            DeviceIdentityPermission.builder().type(type).encoding(Encoding.RAW).build());
      }
    }
    return builder.addPartnerIdentities(PartnerIdentityPermission.builder()
        .type(SampleUser.PARTNER_IDENTITY_TYPE)
        .encoding(Encoding.RAW)
        .build());
  }
}

package com.mparticle.firehose.processor.generate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.ProcessingFailedException;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.notification.GDPRConsentStateNotification;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Handlers of memberships, and the invocation that every handler may take. */
final class MembershipCallsTest {

  private static final String AUDIENCES = """
      @FirehoseModule(name = "Acme", version = "1.0")
      @AudienceProcessing(subscriptionSettings = Acme.AcmeAudience.class)
      """;

  private static final String SETTINGS = """
      interface AcmeAudience {
        @Setting(name = "List") int list();
      }
      """;

  private static final AudienceMembershipChangeRequest CHANGE =
      AudienceMembershipChangeRequest.builder()
          .addUserProfiles(
              UserProfile.builder()
                  .mpid("1")
                  .addAudiences(audience(7), audience(8))
                  .build(),
              UserProfile.builder().mpid("2").addAudiences(audience(7)).build())
          .build();

  private static Audience audience(long id) {
    return Audience.builder()
        .audienceId(id)
        .audienceSubscriptionSettings(Map.of("list", Long.toString(id * 10)))
        .build();
  }

  @Test
  void membershipsComeOneByOne() throws Exception {
    assertThat(Calls.of(AUDIENCES, SETTINGS + """
            @HandlesAudienceMembershipChange
            void change(AudienceMembership membership, UserProfile user, AcmeAudience settings) {
              calls.add(user.mpid().orElseThrow() + " in " + membership.audience().audienceId().getAsLong()
                  + " of " + settings.list());
            }
            """).process(CHANGE))
        .containsExactly("1 in 7 of 70", "1 in 8 of 80", "2 in 7 of 70")
        .inOrder();
  }

  @Test
  void membershipsComeAllAtOnce() throws Exception {
    assertThat(Calls.of(AUDIENCES, SETTINGS + """
            @HandlesAudienceMembershipChange
            AudienceMembershipChangeResponse change(
                List<AudienceMembership> memberships, SubscriptionSettings<AcmeAudience> settings,
                AudienceMembershipChangeRequest request, Invocation invocation) {
              calls.add(invocation.id());
              for (AudienceMembership membership : memberships) {
                calls.add(membership.user().mpid().orElseThrow() + " in " + settings.of(membership.audience()).list());
              }
              return AudienceMembershipChangeResponse.builder().build();
            }
            """).process(CHANGE))
        .containsExactly("request 7", "1 in 70", "1 in 80", "2 in 70")
        .inOrder();
  }

  @Test
  void listOfMembershipsIsNeverEmpty() throws Exception {
    assertThat(Calls.of(AUDIENCES, SETTINGS + """
            @HandlesAudienceMembershipChange
            void change(List<AudienceMembership> memberships) { calls.add("called"); }
            """)
            .process(AudienceMembershipChangeRequest.builder()
                .addUserProfiles(UserProfile.builder().mpid("1").build())
                .build()))
        .isEmpty();
  }

  @Test
  void handlerNamesTheMembershipsThatFailed() throws Exception {
    Calls module = Calls.of(AUDIENCES, SETTINGS + """
        @HandlesAudienceMembershipChange
        void change(List<AudienceMembership> memberships) throws FailedPartsException {
          throw new FailedPartsException().add(memberships.get(2), new java.io.IOException("status 500"));
        }
        """);

    ProcessingFailedException failure =
        assertThrows(ProcessingFailedException.class, () -> module.process(CHANGE));

    assertThat(failure.failures()).hasSize(1);
    assertThat(failure.failures().get(0).parts()).hasSize(1);
  }

  @Test
  void settingsOfAudiencesAreForHandlersOfTheWholeRequest() throws Exception {
    assertThat(Calls.of(AUDIENCES, SETTINGS + """
            @HandlesAudienceMembershipChange
            void change(AudienceMembershipChangeRequest request, SubscriptionSettings<? extends AcmeAudience> settings) {
              calls.add(settings.of(request.userProfiles().get(0).audiences().get(1)).list());
            }
            """).process(CHANGE)).containsExactly(80);
  }

  @Test
  void everyHandlerMayTakeTheInvocation() throws Exception {
    Calls module = Calls.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        @AudienceProcessing
        @DsrProcessing(domain = "acme.example")
        """, """
        static class Upload {}
        @BeforeEvents void first(Invocation invocation) { calls.add("first of " + invocation.id()); }
        @BeforeEvents Upload begin(Invocation invocation) {
          calls.add("begin of " + invocation.id());
          return new Upload();
        }
        @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
        void consent(SystemNotification notification, Invocation invocation, Upload upload) {
          calls.add("consent of " + invocation.id());
        }
        @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, Invocation invocation) {
          calls.add("track of " + invocation.id());
        }
        @AfterEvents void end(Invocation invocation) { calls.add("end of " + invocation.id()); }
        @HandlesAudienceSubscription void subscribe(Invocation invocation) {
          calls.add("subscribe of " + invocation.id());
        }
        @HandlesAudienceMembershipChange void change(Audience audience, Invocation invocation) {
          calls.add("change of " + invocation.id());
        }
        @HandlesDsr void erase(Invocation invocation) { calls.add("erase of " + invocation.id()); }
        """);

    assertThat(module.process(EventProcessingRequest.builder()
            .addSystemNotifications(GDPRConsentStateNotification.builder().build())
            .addEvents(CustomEvent.builder().build())
            .build()))
        .containsExactly(
            "first of request 7",
            "begin of request 7",
            "consent of request 7",
            "track of request 7",
            "end of request 7")
        .inOrder();
    assertThat(module.process(AudienceSubscriptionRequest.builder().build()))
        .containsExactly("subscribe of request 7");
    assertThat(module.process(AudienceMembershipChangeRequest.builder()
            .addUserProfiles(UserProfile.builder().addAudiences(audience(7)).build())
            .build()))
        .containsExactly("change of request 7");
    assertThat(module.process(DsrProcessingRequest.builder()
            .subjectRequestType(DsrProcessingRequest.Type.ERASURE)
            .build()))
        .containsExactly("erase of request 7");
  }
}

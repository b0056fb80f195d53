package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import org.junit.jupiter.api.Test;

class MembershipContextTest {

  private static final Audience FIRST = Audience.builder().audienceId(1).build();
  private static final Audience SECOND = Audience.builder().audienceId(2).build();
  private static final UserProfile ANN =
      UserProfile.builder().mpid("1").addAudiences(FIRST, SECOND).build();
  private static final UserProfile BOB =
      UserProfile.builder().mpid("2").addAudiences(SECOND).build();

  private final MembershipContext context = MembershipContext.of(
      AudienceMembershipChangeRequest.builder().addUserProfiles(ANN, BOB).build(),
      Invocation.of("test"));

  @Test
  void membershipsAreThoseOfAllUsersInOrder() {
    assertThat(context.memberships())
        .containsExactly(
            new AudienceMembership(ANN, FIRST),
            new AudienceMembership(ANN, SECOND),
            new AudienceMembership(BOB, SECOND))
        .inOrder();
  }

  @Test
  void membershipsAreTheSameEachTime() {
    assertThat(context.memberships()).isSameInstanceAs(context.memberships());
    assertThrows(
        UnsupportedOperationException.class, () -> context.memberships().clear());
  }

  @Test
  void textOfAMembershipShowsNoPersonalData() {
    assertThat(new AudienceMembership(UserProfile.builder().mpid("4711").build(), FIRST).toString())
        .doesNotContain("4711");
  }
}

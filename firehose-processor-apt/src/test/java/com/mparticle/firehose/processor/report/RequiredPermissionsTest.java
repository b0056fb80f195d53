package com.mparticle.firehose.processor.report;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.Permission;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class RequiredPermissionsTest {

  @Test
  void constantsSayWhatTheyNeed() {
    assertThat(RequiredPermissions.permissionFor(Event.Type.USER_ATTRIBUTE_CHANGE).stream())
        .containsExactly(Permission.USER_ATTRIBUTES);
    assertThat(RequiredPermissions.permissionFor(Event.Type.CUSTOM_EVENT).stream())
        .isEmpty();
    assertThat(RequiredPermissions.identityFor(Event.Type.USER_IDENTITY_CHANGE).stream())
        .containsExactly(UserIdentity.class);
    assertThat(RequiredPermissions.identityFor(Event.Type.CUSTOM_EVENT).stream())
        .isEmpty();
  }

  @Test
  void propertiesAreFoundAtAnyDepth() {
    assertThat(RequiredPermissions.permissionsWithin(AudienceMembershipChangeRequest.class))
        .containsExactly(Permission.MPID, Permission.AUDIENCE_USER_ATTRIBUTES);
  }

  @Test
  void propertiesAreFoundInAllMembersOfAClosedFamily() {
    assertThat(RequiredPermissions.permissionsWithin(Message.class))
        .containsExactlyElementsIn(EnumSet.complementOf(EnumSet.of(Permission.EVENTLESS_BATCHES)));
  }
}

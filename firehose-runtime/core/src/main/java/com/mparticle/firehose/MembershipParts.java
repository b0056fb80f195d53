package com.mparticle.firehose;

import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The memberships of a request, in order, and their places in the request. */
final class MembershipParts implements Parts {

  private final AudienceMembershipChangeRequest request;
  private final List<UserProfile> users;
  private final IdentityHashMap<UserProfile, List<AudienceMembership>> byUser =
      new IdentityHashMap<>();
  private final List<AudienceMembership> all;

  MembershipParts(AudienceMembershipChangeRequest request) {
    this.request = request;
    users = request.userProfiles();
    List<AudienceMembership> memberships = new ArrayList<>();
    for (UserProfile user : users) {
      List<AudienceMembership> ofUser = new ArrayList<>();
      for (Audience audience : user.audiences()) {
        ofUser.add(new AudienceMembership(user, audience));
      }
      byUser.put(user, Collections.unmodifiableList(ofUser));
      memberships.addAll(ofUser);
    }
    all = Collections.unmodifiableList(memberships);
  }

  @Override
  public List<AudienceMembership> all() {
    return all;
  }

  /** The memberships of a user of this request; they may be none. */
  List<AudienceMembership> of(UserProfile user) {
    return Objects.requireNonNull(byUser.get(user), "Expected a user of this request");
  }

  @Override
  public @Nullable Message only(Set<Object> some) {
    List<UserProfile> left = new ArrayList<>();
    int found = 0;
    for (int i = 0; i < users.size(); i++) {
      List<Audience> audiences = new ArrayList<>();
      for (AudienceMembership membership : of(users.get(i))) {
        if (some.contains(membership)) {
          audiences.add(membership.audience());
        }
      }
      found += audiences.size();
      if (!audiences.isEmpty()) {
        left.add(UserProfile.builder().from(users.get(i)).audiences(audiences).build());
      }
    }
    if (found < some.size() || found == all.size()) {
      return null;
    }
    return AudienceMembershipChangeRequest.builder()
        .from(request)
        .userProfiles(left)
        .build();
  }

  @Override
  public String describe(Object part) {
    int index = 0;
    for (UserProfile user : users) {
      String place = "user_profiles[" + index + "]";
      if (user == part) {
        return place;
      }
      int audience = of(user).indexOf(part);
      if (audience >= 0 && part instanceof AudienceMembership membership) {
        return place + ".audiences[" + audience + "]" + describe(membership.audience());
      }
      index++;
    }
    return "user_profiles";
  }

  private static String describe(Audience audience) {
    String id = audience.audienceId().isPresent() ? " " + audience.audienceId().getAsLong() : "";
    String name = audience.audienceName().isPresent()
        ? " \"" + FailureText.name(audience.audienceName().get()) + "\""
        : "";
    return id + name;
  }
}

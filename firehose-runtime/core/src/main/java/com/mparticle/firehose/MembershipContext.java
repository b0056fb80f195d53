package com.mparticle.firehose;

import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.settings.InvalidSettingException;
import com.mparticle.firehose.settings.TypedSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request with changes of audience memberships while it is processed. It is for the thread that
 * processes the request alone.
 */
public final class MembershipContext {

  private final AudienceMembershipChangeRequest request;
  private final Invocation invocation;
  private final AccountSettings settings;

  private @Nullable List<AudienceMembership> memberships;

  private MembershipContext(AudienceMembershipChangeRequest request, Invocation invocation) {
    this.request = request;
    this.invocation = Objects.requireNonNull(invocation, "invocation");
    this.settings = new AccountSettings(request.account());
  }

  /**
   * The context of a request.
   *
   * @param request as received
   * @param invocation how it arrived
   */
  public static MembershipContext of(
      AudienceMembershipChangeRequest request, Invocation invocation) {
    return new MembershipContext(request, invocation);
  }

  /** The request as it was received. */
  public AudienceMembershipChangeRequest request() {
    return request;
  }

  /** How the request arrived. */
  public Invocation invocation() {
    return invocation;
  }

  /**
   * All changes of the request in order: each audience of each user. Unmodifiable; the same objects
   * each time.
   */
  public List<AudienceMembership> memberships() {
    if (memberships == null) {
      List<AudienceMembership> all = new ArrayList<>();
      for (UserProfile user : request.userProfiles()) {
        for (Audience audience : user.audiences()) {
          all.add(new AudienceMembership(user, audience));
        }
      }
      memberships = Collections.unmodifiableList(all);
    }
    return memberships;
  }

  /**
   * The settings of the request's account, read once however often they are asked for.
   *
   * @param type what to read them as
   * @throws InvalidSettingException if a setting is missing or malformed
   */
  public <T> T settings(TypedSettings<T> type) {
    return settings.as(type);
  }
}

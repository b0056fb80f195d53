package com.mparticle.firehose;

import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.settings.InvalidSettingException;
import com.mparticle.firehose.settings.TypedSettings;
import java.util.List;
import java.util.Objects;

/**
 * A request with changes of audience memberships while it is processed. Only the thread that
 * processes the request alone.
 */
public final class MembershipContext {

  private final AudienceMembershipChangeRequest request;
  private final Progress progress;
  private final Invocation invocation;
  private final MembershipParts parts;
  private final AccountSettings settings;

  private MembershipContext(
      AudienceMembershipChangeRequest request, Invocation invocation, Progress progress) {
    this.request = request;
    this.invocation = invocation;
    this.progress = progress;
    this.parts = new MembershipParts(request);
    this.settings = new AccountSettings(request.account());
    progress.setParts(parts);
  }

  /**
   * The context of a request.
   *
   * @param request as received
   * @param invocation how it arrived
   */
  public static MembershipContext of(
      AudienceMembershipChangeRequest request, Invocation invocation) {
    Objects.requireNonNull(invocation, "invocation");
    return of(request, invocation, new Progress(request, invocation, null));
  }

  static MembershipContext of(
      AudienceMembershipChangeRequest request, Invocation invocation, Progress progress) {
    return new MembershipContext(request, invocation, progress);
  }

  MembershipParts parts() {
    return parts;
  }

  Progress progress() {
    return progress;
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
    return parts.all();
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

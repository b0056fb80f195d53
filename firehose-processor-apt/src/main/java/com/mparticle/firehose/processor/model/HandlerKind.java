package com.mparticle.firehose.processor.model;

import static com.mparticle.firehose.processor.model.ParameterSource.ACCOUNT_SETTINGS;
import static com.mparticle.firehose.processor.model.ParameterSource.AUDIENCE;
import static com.mparticle.firehose.processor.model.ParameterSource.BATCH;
import static com.mparticle.firehose.processor.model.ParameterSource.CONNECTION_SETTINGS;
import static com.mparticle.firehose.processor.model.ParameterSource.DSR;
import static com.mparticle.firehose.processor.model.ParameterSource.EVENT;
import static com.mparticle.firehose.processor.model.ParameterSource.MEMBERSHIP_CHANGE;
import static com.mparticle.firehose.processor.model.ParameterSource.NOTIFICATION;
import static com.mparticle.firehose.processor.model.ParameterSource.SUBSCRIPTION;
import static com.mparticle.firehose.processor.model.ParameterSource.SUBSCRIPTION_SETTINGS;
import static com.mparticle.firehose.processor.model.ParameterSource.USER_PROFILE;

import com.google.common.collect.ImmutableSet;

/** The kinds of handler methods: by which annotation they are known, and what they can be given. */
public enum HandlerKind {
  /** Handles events. */
  EVENT_HANDLER(SectionKind.EVENTS, "Handles", EVENT, BATCH, ACCOUNT_SETTINGS, CONNECTION_SETTINGS),
  /** Handles notifications. */
  NOTIFICATION_HANDLER(
      SectionKind.EVENTS,
      "HandlesNotification",
      NOTIFICATION,
      BATCH,
      ACCOUNT_SETTINGS,
      CONNECTION_SETTINGS),
  /** Is called before the events of a batch. */
  BEFORE_EVENTS(SectionKind.EVENTS, "BeforeEvents", BATCH, ACCOUNT_SETTINGS, CONNECTION_SETTINGS),
  /** Is called after the events of a batch. */
  AFTER_EVENTS(SectionKind.EVENTS, "AfterEvents", BATCH, ACCOUNT_SETTINGS, CONNECTION_SETTINGS),
  /** Handles audience membership changes. */
  MEMBERSHIP_HANDLER(
      SectionKind.AUDIENCES,
      "HandlesAudienceMembershipChange",
      AUDIENCE,
      USER_PROFILE,
      MEMBERSHIP_CHANGE,
      ACCOUNT_SETTINGS,
      SUBSCRIPTION_SETTINGS),
  /** Handles audience subscriptions. */
  SUBSCRIPTION_HANDLER(
      SectionKind.AUDIENCES,
      "HandlesAudienceSubscription",
      SUBSCRIPTION,
      ACCOUNT_SETTINGS,
      SUBSCRIPTION_SETTINGS),
  /** Handles data subject requests. */
  DSR_HANDLER(SectionKind.DSR, "HandlesDsr", DSR, ACCOUNT_SETTINGS);

  private final SectionKind section;
  private final String annotation;
  private final ImmutableSet<ParameterSource> sources;

  HandlerKind(SectionKind section, String annotation, ParameterSource... sources) {
    this.section = section;
    this.annotation = annotation;
    this.sources = ImmutableSet.copyOf(sources);
  }

  /** What a module must be registered for to have a method of this kind. */
  public SectionKind section() {
    return section;
  }

  /** Simple name of the annotation. */
  public String annotation() {
    return annotation;
  }

  /** What a method of this kind can be given. */
  public ImmutableSet<ParameterSource> sources() {
    return sources;
  }
}

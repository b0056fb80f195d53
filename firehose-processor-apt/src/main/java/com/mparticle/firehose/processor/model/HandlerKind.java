package com.mparticle.firehose.processor.model;

import static com.mparticle.firehose.processor.model.ParameterSource.ACCOUNT_SETTINGS;
import static com.mparticle.firehose.processor.model.ParameterSource.AUDIENCE;
import static com.mparticle.firehose.processor.model.ParameterSource.BATCH;
import static com.mparticle.firehose.processor.model.ParameterSource.CONNECTION_SETTINGS;
import static com.mparticle.firehose.processor.model.ParameterSource.DSR;
import static com.mparticle.firehose.processor.model.ParameterSource.EVENT;
import static com.mparticle.firehose.processor.model.ParameterSource.INVOCATION;
import static com.mparticle.firehose.processor.model.ParameterSource.MEMBERSHIP;
import static com.mparticle.firehose.processor.model.ParameterSource.MEMBERSHIP_CHANGE;
import static com.mparticle.firehose.processor.model.ParameterSource.NOTIFICATION;
import static com.mparticle.firehose.processor.model.ParameterSource.SETTINGS_OF_AUDIENCES;
import static com.mparticle.firehose.processor.model.ParameterSource.STATE;
import static com.mparticle.firehose.processor.model.ParameterSource.SUBSCRIPTION;
import static com.mparticle.firehose.processor.model.ParameterSource.SUBSCRIPTION_SETTINGS;
import static com.mparticle.firehose.processor.model.ParameterSource.USER_PROFILE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.mparticle.firehose.annotations.AfterEvents;
import com.mparticle.firehose.annotations.BeforeEvents;
import com.mparticle.firehose.annotations.Handles;
import com.mparticle.firehose.annotations.HandlesAudienceMembershipChange;
import com.mparticle.firehose.annotations.HandlesAudienceSubscription;
import com.mparticle.firehose.annotations.HandlesDsr;
import com.mparticle.firehose.annotations.HandlesNotification;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.Permission;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** The kinds of handler methods: their annotation, what they may take, and what they may return. */
public enum HandlerKind {
  /** Handles events. */
  EVENT_HANDLER(
      Handles.class,
      SectionKind.EVENTS,
      Sufficiency.ALWAYS,
      Optional.of(Event.Type.CUSTOM_EVENT),
      ImmutableSet.of(EVENT, BATCH, STATE, ACCOUNT_SETTINGS, CONNECTION_SETTINGS, INVOCATION),
      ImmutableList.of(ReturnedValue.Kind.NOTHING)),
  /** Handles notifications. */
  NOTIFICATION_HANDLER(
      HandlesNotification.class,
      SectionKind.EVENTS,
      Sufficiency.ALWAYS,
      Optional.of(SystemNotification.Type.GDPR_CONSENT_STATE),
      ImmutableSet.of(
          NOTIFICATION, BATCH, STATE, ACCOUNT_SETTINGS, CONNECTION_SETTINGS, INVOCATION),
      ImmutableList.of(ReturnedValue.Kind.NOTHING)),
  /** Is called before the events of a batch. */
  BEFORE_EVENTS(
      BeforeEvents.class,
      SectionKind.EVENTS,
      Sufficiency.FOR_WHOLE_BATCHES,
      Optional.empty(),
      ImmutableSet.of(BATCH, ACCOUNT_SETTINGS, CONNECTION_SETTINGS, INVOCATION),
      ImmutableList.of(
          ReturnedValue.Kind.NOTHING, ReturnedValue.Kind.BATCH, ReturnedValue.Kind.STATE)),
  /** Is called after the events of a batch. */
  AFTER_EVENTS(
      AfterEvents.class,
      SectionKind.EVENTS,
      Sufficiency.FOR_WHOLE_BATCHES,
      Optional.empty(),
      ImmutableSet.of(BATCH, STATE, ACCOUNT_SETTINGS, CONNECTION_SETTINGS, INVOCATION),
      ImmutableList.of(ReturnedValue.Kind.NOTHING, ReturnedValue.Kind.EVENT_RESPONSE)),
  /** Handles audience membership changes. */
  MEMBERSHIP_HANDLER(
      HandlesAudienceMembershipChange.class,
      SectionKind.AUDIENCES,
      Sufficiency.ALWAYS,
      Optional.empty(),
      ImmutableSet.of(
          AUDIENCE,
          USER_PROFILE,
          MEMBERSHIP,
          MEMBERSHIP_CHANGE,
          ACCOUNT_SETTINGS,
          SUBSCRIPTION_SETTINGS,
          SETTINGS_OF_AUDIENCES,
          INVOCATION),
      ImmutableList.of(ReturnedValue.Kind.NOTHING, ReturnedValue.Kind.MEMBERSHIP_RESPONSE)),
  /** Handles audience subscriptions. */
  SUBSCRIPTION_HANDLER(
      HandlesAudienceSubscription.class,
      SectionKind.AUDIENCES,
      Sufficiency.NEVER,
      Optional.empty(),
      ImmutableSet.of(SUBSCRIPTION, ACCOUNT_SETTINGS, SUBSCRIPTION_SETTINGS, INVOCATION),
      ImmutableList.of(
          ReturnedValue.Kind.NOTHING,
          ReturnedValue.Kind.SUBSCRIPTION_RESPONSE,
          ReturnedValue.Kind.SUBSCRIPTION_SETTINGS)),
  /** Handles data subject requests. */
  DSR_HANDLER(
      HandlesDsr.class,
      SectionKind.DSR,
      Sufficiency.ALWAYS,
      Optional.of(DsrProcessingRequest.Type.ERASURE),
      ImmutableSet.of(DSR, ACCOUNT_SETTINGS, INVOCATION),
      ImmutableList.of(ReturnedValue.Kind.NOTHING, ReturnedValue.Kind.DSR_RESPONSE));

  private final Class<? extends Annotation> annotation;
  private final SectionKind section;
  private final Sufficiency sufficiency;
  private final Optional<Enum<?>> exampleType;
  private final ImmutableSet<ParameterSource> sources;
  private final ImmutableList<ReturnedValue.Kind> returns;

  HandlerKind(
      Class<? extends Annotation> annotation,
      SectionKind section,
      Sufficiency sufficiency,
      Optional<Enum<?>> exampleType,
      ImmutableSet<ParameterSource> sources,
      ImmutableList<ReturnedValue.Kind> returns) {
    this.annotation = annotation;
    this.section = section;
    this.sufficiency = sufficiency;
    this.exampleType = exampleType;
    this.sources = sources;
    this.returns = returns;
  }

  /** Returns the annotation of methods of this kind. */
  public Class<? extends Annotation> annotation() {
    return annotation;
  }

  /** Returns the section that a module with a method of this kind needs. */
  public SectionKind section() {
    return section;
  }

  /**
   * Returns whether a method of this kind, without any other, handles something of what its section
   * registers for.
   */
  public boolean isSufficient(ModuleDeclaration module) {
    return sufficiency == Sufficiency.ALWAYS
        || (sufficiency == Sufficiency.FOR_WHOLE_BATCHES
            && (module.permissions().allows(Permission.EVENTLESS_BATCHES)
                || module.events().stream()
                    .anyMatch(section -> !section.eventTypes().value().isEmpty())));
  }

  /**
   * Returns one of the types that the annotation's {@code value} may name. Absent for annotations
   * that name no types: a module has at most one method with such an annotation, except that one
   * {@code @BeforeEvents} method may return the state of a batch besides another.
   */
  public Optional<Enum<?>> exampleType() {
    return exampleType;
  }

  /** Returns what a method of this kind may take. */
  public ImmutableSet<ParameterSource> sources() {
    return sources;
  }

  /** Returns what a method of this kind may return, unless it is called once for each part. */
  public ImmutableList<ReturnedValue.Kind> returns() {
    return returns;
  }

  /** When a method of a kind handles something of what its section registers for. */
  private enum Sufficiency {
    ALWAYS,
    /** If mParticle sends batches without events, or events that it looks for in the batch. */
    FOR_WHOLE_BATCHES,
    NEVER
  }
}

package com.mparticle.firehose.processor.generated;

import com.google.common.collect.ImmutableList;

/** The kinds of handler methods, with what they may take. */
enum Hook {
  EVENT(Section.EVENTS, "Handles", Given.EVENT, Given.BATCH, Given.INVOCATION),
  NOTIFICATION(
      Section.EVENTS, "HandlesNotification", Given.NOTIFICATION, Given.BATCH, Given.INVOCATION),
  BEFORE(Section.EVENTS, "BeforeEvents", Given.BATCH, Given.INVOCATION),
  AFTER(Section.EVENTS, "AfterEvents", Given.BATCH, Given.INVOCATION),
  MEMBERSHIP(
      Section.AUDIENCES,
      "HandlesAudienceMembershipChange",
      Given.AUDIENCE,
      Given.USER,
      Given.MEMBERSHIPS,
      Given.INVOCATION),
  SUBSCRIPTION(
      Section.AUDIENCES, "HandlesAudienceSubscription", Given.SUBSCRIPTION, Given.INVOCATION),
  DSR(Section.DSR, "HandlesDsr", Given.DSR, Given.INVOCATION);

  private final Section section;
  private final String annotation;
  private final ImmutableList<Given> values;

  Hook(Section section, String annotation, Given... values) {
    this.section = section;
    this.annotation = annotation;
    this.values = ImmutableList.copyOf(values);
  }

  Section section() {
    return section;
  }

  String annotation() {
    return annotation;
  }

  /** What of a message its methods may take; the first is required if there are types to name. */
  ImmutableList<Given> parts() {
    return values;
  }

  /** Whether the annotation names types. */
  boolean namesTypes() {
    return this == EVENT || this == NOTIFICATION || this == DSR;
  }
}

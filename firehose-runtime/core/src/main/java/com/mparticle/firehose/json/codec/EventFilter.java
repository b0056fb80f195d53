package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.util.Set;

/**
 * Which parts of a batch somebody wants; all others are left out while it is read.
 *
 * @param events types of events
 * @param notifications types of system notifications
 */
public record EventFilter(Set<Event.Type> events, Set<SystemNotification.Type> notifications) {}

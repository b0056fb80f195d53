/**
 * What changed about a user apart from events:
 * {@link com.mparticle.firehose.model.notification.SystemNotification} and its kinds, which arrive
 * in batches of events and are handled before them.
 */
@NullMarked
package com.mparticle.firehose.model.notification;

import org.jspecify.annotations.NullMarked;

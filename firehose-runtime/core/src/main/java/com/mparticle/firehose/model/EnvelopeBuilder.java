package com.mparticle.firehose.model;

import java.util.UUID;

/**
 * Builds a message; what all kinds of messages have can be set without knowing which kind it is.
 *
 * @param <B> the builder
 */
public interface EnvelopeBuilder<B extends EnvelopeBuilder<B>> {

  /** Sets all properties that the given message has, too. */
  B from(Message message);

  /** Sets {@link Message#id()}. */
  B id(UUID id);

  /** Sets {@link Message#timestampMs()}. */
  B timestampMs(long timestampMs);

  /** Sets {@link Message#firehoseVersion()}. */
  B firehoseVersion(String firehoseVersion);

  /** The message. */
  Message build();
}

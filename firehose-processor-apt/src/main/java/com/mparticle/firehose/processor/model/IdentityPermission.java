package com.mparticle.firehose.processor.model;

import com.mparticle.firehose.model.eventprocessing.Identity;

/**
 * A permission for an identity.
 *
 * @param type the type of identity: a constant, or text for partner identities
 * @param encoding how mParticle encodes its value
 * @param required whether only data of users with a required identity is sent
 * @param position the annotation
 */
public record IdentityPermission<T>(
    Located<T> type, Located<Identity.Encoding> encoding, boolean required, Position position) {}

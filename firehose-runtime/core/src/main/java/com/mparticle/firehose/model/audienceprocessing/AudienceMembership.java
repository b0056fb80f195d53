package com.mparticle.firehose.model.audienceprocessing;

/**
 * A change of one user's membership in one audience.
 *
 * @param user who joined or left the audience, or whose attributes changed in it
 * @param audience the audience, and what happened
 */
public record AudienceMembership(UserProfile user, Audience audience) {}

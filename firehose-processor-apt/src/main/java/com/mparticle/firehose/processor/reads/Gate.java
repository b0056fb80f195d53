package com.mparticle.firehose.processor.reads;

/**
 * Something that reaches only modules which ask for it.
 *
 * @param name as messages name it: {@code Event.location()}, {@code UserIdentity.Type.EMAIL}
 */
record Gate(String name, Requirement requirement) {}

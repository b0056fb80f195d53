package com.mparticle.firehose.processor.access;

/**
 * An accessor, value type or constant of the model whose data mParticle sends only to modules that
 * ask for it.
 *
 * @param name as messages name it: {@code Event.location()}, {@code UserIdentity.Type.EMAIL}
 */
record PermissionedElement(String name, Requirement requirement) {}

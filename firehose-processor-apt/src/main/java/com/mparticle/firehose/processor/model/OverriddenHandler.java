package com.mparticle.firehose.processor.model;

import java.util.List;

/**
 * A handler method of a supertype that a method without handler annotation overrides.
 *
 * @param types what the annotation names; empty for kinds that name no types
 * @param all whether the annotation says that the method handles all types
 * @param owner simple name of the supertype
 * @param name of the method
 * @param position the overriding method
 */
public record OverriddenHandler(
    HandlerKind kind,
    List<Located<Enum<?>>> types,
    boolean all,
    String owner,
    String name,
    Position position) {}

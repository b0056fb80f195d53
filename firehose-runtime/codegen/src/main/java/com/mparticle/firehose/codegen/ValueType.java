package com.mparticle.firehose.codegen;

import com.google.common.collect.ImmutableList;
import com.palantir.javapoet.ClassName;
import java.util.Optional;

/**
 * A value type and how it looks in JSON.
 *
 * @param name the interface
 * @param properties in the order in which they are written
 * @param flags the set whose constants are properties, after all others; absent if there is none
 * @param counts the accessors of what the reader counts, which are not in JSON
 * @param isFamilyMember whether its {@code type} was read before it is
 * @param rawJson the accessor of the JSON text that a value is written as, if that is all there is
 */
record ValueType(
    ClassName name,
    ImmutableList<Property> properties,
    Optional<Flags> flags,
    ImmutableList<String> counts,
    boolean isFamilyMember,
    Optional<String> rawJson) {}

package com.mparticle.firehose.codegen;

import com.palantir.javapoet.ClassName;

/**
 * A set of constants, each of which is a boolean property of its own in JSON.
 *
 * @param accessor the accessor's name, from which Immutables derives the builder's methods
 * @param type the enum
 */
record Flags(String accessor, ClassName type) {}

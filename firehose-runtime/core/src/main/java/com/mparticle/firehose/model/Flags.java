package com.mparticle.firehose.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an accessor that returns a set of {@link WireFlag} constants. In JSON, each constant is a
 * boolean property of the object that holds the set: true if the set contains it, else absent. The
 * build generates the reader and writer from it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Flags {}

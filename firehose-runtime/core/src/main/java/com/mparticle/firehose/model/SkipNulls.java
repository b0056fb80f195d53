package com.mparticle.firehose.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks elements of a collection that are dropped when null; Immutables knows it by its name. */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.CLASS)
public @interface SkipNulls {}

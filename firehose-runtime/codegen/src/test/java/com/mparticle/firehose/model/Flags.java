package com.mparticle.firehose.model;

/** Stands in for the runtime's annotation of this name. */
public @interface Flags {}

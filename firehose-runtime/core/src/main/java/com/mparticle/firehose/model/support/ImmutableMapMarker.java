package com.mparticle.firehose.model.support;

/** Marks maps that never change, which value types share instead of copying them. */
public interface ImmutableMapMarker {}

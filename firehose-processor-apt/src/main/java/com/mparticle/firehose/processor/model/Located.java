package com.mparticle.firehose.processor.model;

/**
 * A value with its place in the source.
 *
 * @param value the value
 * @param position where it is written, or the annotation that it is a default of
 */
public record Located<T>(T value, Position position) {}

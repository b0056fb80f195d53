package com.mparticle.firehose.processor.model;

/**
 * Two interfaces declare a setting, each with another {@code @Setting}, and a third one inherits
 * both.
 *
 * @param first simple name of the interface whose declaration is read
 * @param second simple name of the other interface
 * @param heir simple name of the interface that inherits both
 * @param position the interface that inherits both
 */
public record SettingConflict(String first, String second, String heir, Position position) {}

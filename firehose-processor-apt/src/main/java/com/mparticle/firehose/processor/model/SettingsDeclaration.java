package com.mparticle.firehose.processor.model;

import com.google.auto.common.Visibility;
import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An interface whose methods are settings.
 *
 * @param type the interface, or the type that is named in its place
 * @param isInterface whether it is one
 * @param visibility how far it can be seen, given the classes around it
 * @param isGeneric whether it has type parameters
 * @param isSealed whether it is sealed
 * @param settings its settings in the order of the source, those of inherited interfaces first
 * @param position where a section names the interface
 */
public record SettingsDeclaration(
    ClassName type,
    boolean isInterface,
    Visibility visibility,
    boolean isGeneric,
    boolean isSealed,
    List<SettingDeclaration> settings,
    Position position) {}

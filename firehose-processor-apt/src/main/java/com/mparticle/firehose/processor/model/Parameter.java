package com.mparticle.firehose.processor.model;

import com.mparticle.firehose.model.WireEnum;
import com.palantir.javapoet.TypeName;
import java.util.Set;

/**
 * A parameter of a handler method.
 *
 * @param type simple name of its type, as written
 * @param source what its type says that it is given, whether or not a method of its kind may take
 *     that
 * @param erasure its type without type arguments, as the dispatcher may cast to it
 * @param isTypeVariable whether its type is a variable that the dispatcher can't fill
 * @param accepts for events and notifications: the types whose value types can be passed to it
 * @param isSettings whether its type is an interface with settings, named by the section or not
 */
public record Parameter(
    String name,
    String type,
    ParameterSource source,
    TypeName erasure,
    boolean isTypeVariable,
    Set<WireEnum> accepts,
    boolean isSettings,
    Position position) {}

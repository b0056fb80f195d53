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
 * @param container whether it is given one part of a message, or several
 * @param erasure its type without type arguments, as the dispatcher may cast to it; if it holds
 *     several parts, the type of one of them
 * @param isTypeVariable whether its type is a variable that the dispatcher can't fill
 * @param accepts for events and notifications: the types whose value types can be passed to it
 * @param isOwnType whether its type is a class of the partner's, without settings
 * @param isSettings whether its type is an interface with settings, named by the section or not
 */
public record Parameter(
    String name,
    String type,
    ParameterSource source,
    Container container,
    TypeName erasure,
    boolean isTypeVariable,
    Set<WireEnum> accepts,
    boolean isOwnType,
    boolean isSettings,
    Position position) {

  /** How many parts of a message a parameter holds. */
  public enum Container {
    /** One, or something else than a part. */
    NONE,
    /** All that the method handles, as a {@code List}. */
    LIST,
    /** Several, but not as a list that the dispatcher could fill. */
    OTHER
  }

  /** Returns whether it is given all parts of a message that the method handles. */
  public boolean isList() {
    return container == Container.LIST;
  }

  /** Returns whether it is given one part of a message. */
  public boolean isPart() {
    return source.part().isPresent() && container == Container.NONE;
  }
}

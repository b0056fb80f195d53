package com.mparticle.firehose.processor.access;

import com.mparticle.firehose.processor.model.Position;
import java.util.Set;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source that accesses something that requires a permission or a registration.
 *
 * @param position the call, the method reference, the type or the mention of a constant
 * @param holder for a constant that is assigned to a variable, passed to a parameter or returned by
 *     a method: that variable, parameter or method
 */
record PermissionedAccess(
    PermissionedElement element,
    Kind kind,
    Position.InTree position,
    @Nullable Element holder) {

  /**
   * Returns whether it reads data.
   *
   * @param searchedHolders the variables and methods whose constants the code looks for
   */
  boolean isRead(Set<Element> searchedHolders) {
    return switch (kind) {
      case READ, NARROW_READ, CAST -> true;
      case HELD -> searchedHolders.contains(holder);
      case MENTION -> false;
    };
  }

  enum Kind {
    /** Reads a property, or looks for data of a type. */
    READ,
    /** Reads a property, but of its values only those of types that the code names. */
    NARROW_READ,
    /** Casts to a type; as a rule, after a look at the type. */
    CAST,
    /** Names a type in a value, which other code may look for. */
    HELD,
    /** Names a type, but does not look for it. */
    MENTION
  }
}

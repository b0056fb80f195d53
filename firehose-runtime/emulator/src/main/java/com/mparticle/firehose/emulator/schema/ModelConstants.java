package com.mparticle.firehose.emulator.schema;

import com.mparticle.firehose.model.RequiresIdentityPermission;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.registration.Permission;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** What the model says of its constants, and how Java code names them. */
public final class ModelConstants {

  private ModelConstants() {}

  /** The permission without which mParticle sends nothing of what a constant names. */
  public static Optional<Permission> permission(Enum<?> constant) {
    return annotation(constant, RequiresPermission.class).map(RequiresPermission::value);
  }

  /** The kind of identity without which what a constant names is empty, and not sent. */
  public static Optional<IdentityKind> identity(Enum<?> constant) {
    return annotation(constant, RequiresIdentityPermission.class)
        .map(gate -> IdentityKind.of(gate.value()));
  }

  /**
   * The constant of a wire name; absent where this version does not know it.
   *
   * @param type an enum of which {@code UNKNOWN}, where it has one, stands for all that is unknown
   */
  public static <E extends Enum<E> & WireEnum> Optional<E> known(Class<E> type, String wireName) {
    return WireEnum.find(type, wireName).filter(constant -> !standsForAllUnknown(constant));
  }

  /** The wire name of a constant. */
  public static String wireName(Object constant) {
    return ((WireEnum) constant).wireName();
  }

  /**
   * Whether a constant is never registered, but stands for those that this version does not know;
   * the unknown platform is one that mParticle offers.
   */
  public static boolean standsForAllUnknown(Object constant) {
    return ((WireEnum) constant).name().equals("UNKNOWN")
        && !(constant instanceof RuntimeEnvironment.Type);
  }

  /** A constant as source code names it: {@code Event.Type.ERROR}, {@code Permission.MPID}. */
  public static String source(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    Class<?> outer = type.getEnclosingClass();
    String prefix = outer == null ? "" : outer.getSimpleName() + ".";
    return prefix + type.getSimpleName() + "." + constant.name();
  }

  private static <A extends Annotation> Optional<A> annotation(Enum<?> constant, Class<A> type) {
    try {
      return Optional.ofNullable(
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(type));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(constant + " is no constant of its enum", e);
    }
  }
}

package com.mparticle.firehose.processor.report;

import com.mparticle.firehose.model.RequiresIdentityPermission;
import com.mparticle.firehose.model.RequiresPermission;
import com.mparticle.firehose.model.registration.Permission;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which permissions the events and properties of the model require, read from its annotations. */
public final class RequiredPermissions {

  private static final String MODEL = "com.mparticle.firehose.model.";

  private RequiredPermissions() {}

  /** Returns the permission that a constant requires. */
  public static Optional<Permission> permissionFor(Enum<?> constant) {
    return annotation(constant, RequiresPermission.class).map(RequiresPermission::value);
  }

  /** Returns the kind of identity that a constant requires a permission for. */
  public static Optional<Class<?>> identityFor(Enum<?> constant) {
    return annotation(constant, RequiresIdentityPermission.class)
        .map(RequiresIdentityPermission::value);
  }

  private static <A extends Annotation> Optional<A> annotation(Enum<?> constant, Class<A> type) {
    try {
      return Optional.ofNullable(
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(type));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(constant + " is no constant of its enum", e);
    }
  }

  /** Returns the permissions that the properties of a value require, at any depth. */
  public static Set<Permission> permissionsWithin(Class<?> valueType) {
    Set<Permission> permissions = EnumSet.noneOf(Permission.class);
    collect(valueType, permissions, new HashSet<>());
    return permissions;
  }

  private static void collect(Type type, Set<Permission> permissions, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType parameterized) {
      Arrays.stream(parameterized.getActualTypeArguments())
          .forEach(argument -> collect(argument, permissions, seen));
    } else if (type instanceof Class<?> valueType
        && isValueType(valueType)
        && seen.add(valueType)) {
      for (Method accessor : valueType.getMethods()) {
        Optional.ofNullable(accessor.getAnnotation(RequiresPermission.class))
            .map(RequiresPermission::value)
            .ifPresent(permissions::add);
        collect(accessor.getGenericReturnType(), permissions, seen);
      }
      if (valueType.isSealed()) {
        Arrays.stream(valueType.getPermittedSubclasses())
            .forEach(permitted -> collect(permitted, permissions, seen));
      }
    }
  }

  private static boolean isValueType(Class<?> type) {
    return type.isInterface() && type.getName().startsWith(MODEL);
  }
}

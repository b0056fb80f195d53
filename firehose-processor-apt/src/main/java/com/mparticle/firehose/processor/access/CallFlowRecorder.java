package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Records the types under which values are passed to methods and returned by them. What a method
 * does to its arguments depends on its {@link Author}.
 */
final class CallFlowRecorder {

  /** Methods of the JDK that take any object and neither read nor keep it. */
  private static final Set<String> HARMLESS_METHODS = Set.of(
      "java.lang.Class.isInstance",
      "java.lang.Class.cast",
      "java.util.Objects.isNull",
      "java.util.Objects.nonNull");

  private static final String SERIALIZER = "com.mparticle.firehose.MessageSerializer";

  private final Types types;
  private final Authors authors;
  private final FunctionTypes functionTypes;
  private final TypeFlowRecorder flows;

  CallFlowRecorder(
      Types types, Authors authors, FunctionTypes functionTypes, TypeFlowRecorder flows) {
    this.types = types;
    this.authors = authors;
    this.functionTypes = functionTypes;
    this.flows = flows;
  }

  /**
   * Records what becomes of an argument.
   *
   * @param type the method's type as this call sees it; null if unknown
   */
  void argument(
      ExecutableElement method,
      @Nullable TypeMirror type,
      int index,
      TypeMirror argument,
      CodeUnit code) {
    switch (authors.of(method)) {
      case PARTNER -> {
        flows.convert(argument, parameter(method, index), code);
        flows.convert(argument, parameter(type, index), code);
      }
      case MODEL -> {}
      case FIREHOSE -> {
        if (isNamed(method, SERIALIZER)) {
          flows.escape(argument, code);
        }
      }
      case JDK -> {
        if (!flows.mayHold(argument)) {
          flows.convert(argument, parameter(type, index), code);
        } else if (isFunction(method)) {
          flows.escape(argument, code);
        } else if (!HARMLESS_METHODS.contains(qualifiedName(method))) {
          flows.convert(argument, parameter(type, index), code);
          compare(method, argument, code);
        }
      }
      case LIBRARY -> {
        flows.escape(argument, code);
        flows.compare(argument, code);
      }
    }
  }

  /** Collections compare what they hold. */
  private void compare(ExecutableElement method, @Nullable TypeMirror type, CodeUnit code) {
    if (packageOf(method).startsWith("java.util")) {
      flows.compare(type, code);
    }
  }

  /**
   * Records what becomes of the object whose method is called.
   *
   * @param result what the call returns; null if that is unknown
   */
  void receiver(
      ExecutableElement method,
      @Nullable TypeMirror receiver,
      @Nullable TypeMirror result,
      CodeUnit code) {
    if (method.getModifiers().contains(Modifier.STATIC) || !flows.mayHold(receiver)) {
      return;
    }
    Author author = authors.of(method);
    if (author == Author.JDK) {
      compare(method, receiver, code);
    }
    boolean showsAll = ObjectMethods.isOverride(method);
    boolean hides = author == Author.JDK
        && flows.isOpaque(result)
        && !flows.mayHold(result)
        && !flows.isOpaque(receiver);
    if (showsAll && author == Author.PARTNER) {
      flows.show(receiver, method, code);
    } else if (showsAll || hides || author == Author.LIBRARY) {
      flows.escape(receiver, code);
    }
  }

  /**
   * Records what becomes of the values that a method reference is given.
   *
   * @param qualifier the type of what stands before the colons
   */
  void methodReference(
      ExecutableElement method, TypeMirror qualifier, TypeMirror functionType, CodeUnit code) {
    functionTypes.descriptor(functionType).ifPresent(descriptor -> {
      List<? extends TypeMirror> given = descriptor.type().getParameterTypes();
      int arguments = method.getParameters().size();
      boolean takesReceiver = method.getKind() == ElementKind.METHOD
          && !method.getModifiers().contains(Modifier.STATIC)
          && given.size() > arguments
          && !method.isVarArgs();
      TypeMirror receiver = takesReceiver ? given.get(0) : qualifier;
      TypeMirror type = memberType(receiver, method);
      for (int i = takesReceiver ? 1 : 0; i < given.size(); i++) {
        referenceArgument(method, type, takesReceiver ? i - 1 : i, given.get(i), code);
      }
      TypeMirror result = descriptor.type().getReturnType();
      receiver(method, receiver, result, code);
      if (authors.isPartner(method) && method.getKind() == ElementKind.METHOD) {
        returned(method.getReturnType(), descriptor, code);
      } else if (authors.of(descriptor.method()) == Author.LIBRARY) {
        flows.escape(result, code);
      }
    });
  }

  /** Parameters of the JDK's generic methods, such as {@code Optional.of}, keep the type. */
  private void referenceArgument(
      ExecutableElement method, TypeMirror type, int index, TypeMirror argument, CodeUnit code) {
    TypeMirror parameter = parameter(method, index);
    boolean keepsType = authors.of(method) == Author.JDK
        && type == method.asType()
        && parameter != null
        && parameter.getKind() == TypeKind.TYPEVAR;
    if (!keepsType) {
      argument(method, type, index, argument, code);
    }
  }

  private TypeMirror memberType(TypeMirror receiver, ExecutableElement method) {
    boolean isMember = receiver.getKind() == TypeKind.DECLARED
        && !method.getModifiers().contains(Modifier.STATIC)
        && types.isSubtype(
            types.erasure(receiver),
            types.erasure(MoreElements.asType(method.getEnclosingElement()).asType()));
    return isMember ? types.asMemberOf((DeclaredType) receiver, method) : method.asType();
  }

  /** Records what becomes of the value that a lambda expression returns. */
  void lambdaResult(@Nullable TypeMirror value, TypeMirror functionType, CodeUnit code) {
    functionTypes
        .descriptor(functionType)
        .ifPresent(descriptor -> returned(value, descriptor, code));
  }

  private void returned(
      @Nullable TypeMirror value, FunctionTypes.Descriptor descriptor, CodeUnit code) {
    switch (authors.of(descriptor.method())) {
      case PARTNER -> {
        flows.convert(value, descriptor.method().getReturnType(), code);
        flows.convert(value, descriptor.type().getReturnType(), code);
      }
      case LIBRARY -> flows.escape(value, code);
      default -> flows.convert(value, descriptor.type().getReturnType(), code);
    }
  }

  /** Records what becomes of the values that a method of the partner returns to a library. */
  void results(ExecutableElement method, CodeUnit code) {
    if (flows.mayHold(method.getReturnType())
        && overridesLibrary(MoreElements.asType(method.getEnclosingElement()), method)) {
      flows.escape(method.getReturnType(), code);
    }
  }

  private boolean overridesLibrary(TypeElement type, ExecutableElement method) {
    return types.directSupertypes(type.asType()).stream()
        .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement)
        .anyMatch(supertype -> (authors.of(supertype) == Author.LIBRARY
                && supertype.getEnclosedElements().stream()
                    .anyMatch(member -> member.getKind() == ElementKind.METHOD
                        && member.getSimpleName().equals(method.getSimpleName())))
            || overridesLibrary(supertype, method));
  }

  /** Returns whether a method of the JDK calls code that may be anybody's. */
  private static boolean isFunction(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && (packageOf(method).equals("java.util.function")
            || isNamed(method, "java.util.Comparator")
            || isNamed(method, "java.util.concurrent.Flow.Subscriber"));
  }

  private static String packageOf(ExecutableElement method) {
    return MoreElements.getPackage(method).getQualifiedName().toString();
  }

  private static boolean isNamed(ExecutableElement method, String type) {
    return MoreElements.asType(method.getEnclosingElement()).getQualifiedName().contentEquals(type);
  }

  private static String qualifiedName(ExecutableElement method) {
    return method.getEnclosingElement() + "." + method.getSimpleName();
  }

  private static @Nullable TypeMirror parameter(ExecutableElement method, int index) {
    List<? extends VariableElement> parameters = method.getParameters();
    return parameters.isEmpty()
        ? null
        : parameters.get(Math.min(index, parameters.size() - 1)).asType();
  }

  private static @Nullable TypeMirror parameter(@Nullable TypeMirror type, int index) {
    if (!(type instanceof ExecutableType method) || method.getParameterTypes().isEmpty()) {
      return null;
    }
    List<? extends TypeMirror> parameters = method.getParameterTypes();
    return parameters.get(Math.min(index, parameters.size() - 1));
  }
}

package com.mparticle.firehose.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.mparticle.firehose.annotations.Setting;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.processor.model.Parameter;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.model.ReturnedValue;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.processor.model.SimpleTypeNames;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the parameters and return types of handler methods. */
final class SignatureReader {

  private final Types types;
  private final Elements elements;
  private final ImmutableMap<ParameterSource, SettingsDeclaration> settings;

  /**
   * Creates a reader for the handlers of one section.
   *
   * @param settings the settings interfaces of the section
   */
  SignatureReader(
      Types types, Elements elements, ImmutableMap<ParameterSource, SettingsDeclaration> settings) {
    this.types = types;
    this.elements = elements;
    this.settings = settings;
  }

  List<Parameter> parameters(ExecutableElement method, ExecutableType type) {
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      TypeMirror written = type.getParameterTypes().get(i);
      TypeMirror parameterType = types.erasure(written);
      parameters.add(new Parameter(
          parameter.getSimpleName().toString(),
          SimpleTypeNames.of(TypeName.get(written)),
          isVariable(written) ? ParameterSource.NOTHING : source(parameterType),
          TypeName.get(parameterType),
          isVariable(written),
          accepted(parameterType),
          isSettings(parameterType),
          Position.of(parameter)));
    }
    return List.copyOf(parameters);
  }

  /** A variable of a method is inferred from the argument, if there is just one bound to meet. */
  private static boolean isVariable(TypeMirror type) {
    return type.getKind() == TypeKind.TYPEVAR
        && (!(MoreTypes.asElement(type).getEnclosingElement() instanceof ExecutableElement)
            || MoreTypes.asTypeVariable(type).getUpperBound().getKind() == TypeKind.INTERSECTION);
  }

  ReturnedValue returned(ExecutableType type) {
    TypeMirror returned = type.getReturnType();
    return new ReturnedValue(returnedKind(returned), SimpleTypeNames.of(TypeName.get(returned)));
  }

  private ReturnedValue.Kind returnedKind(TypeMirror type) {
    if (type.getKind() == TypeKind.VOID) {
      return ReturnedValue.Kind.NOTHING;
    }
    if (settingsOf(type).filter(ParameterSource.SUBSCRIPTION_SETTINGS::equals).isPresent()) {
      return ReturnedValue.Kind.SUBSCRIPTION_SETTINGS;
    }
    return Arrays.stream(ReturnedValue.Kind.values())
        .filter(kind -> kind.type().stream().anyMatch(known -> isSame(type, known)))
        .findFirst()
        .orElse(ReturnedValue.Kind.OTHER);
  }

  private ParameterSource source(TypeMirror type) {
    return valueOf(type).or(() -> settingsOf(type)).orElse(ParameterSource.NOTHING);
  }

  private Optional<ParameterSource> valueOf(TypeMirror type) {
    return Arrays.stream(ParameterSource.values())
        .filter(source -> source.type().stream().anyMatch(known -> isGiven(source, known, type)))
        .findFirst();
  }

  /** Events and notifications may be taken as one of their subtypes. */
  private boolean isGiven(ParameterSource source, Class<?> given, TypeMirror parameterType) {
    return (source == ParameterSource.EVENT || source == ParameterSource.NOTIFICATION)
        ? types.isSubtype(parameterType, typeOf(given))
        : isSame(parameterType, given);
  }

  private Optional<ParameterSource> settingsOf(TypeMirror type) {
    return settings.entrySet().stream()
        .filter(entry -> isClass(type, entry.getValue().type()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isClass(TypeMirror type, ClassName name) {
    return type.getKind() == TypeKind.DECLARED
        && ClassName.get(MoreTypes.asTypeElement(type)).equals(name);
  }

  private static boolean isSettings(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(type).getEnclosedElements().stream()
            .anyMatch(member -> MoreElements.isAnnotationPresent(member, Setting.class));
  }

  /** Returns the types of events and notifications that can be passed to a parameter. */
  private Set<WireEnum> accepted(TypeMirror parameterType) {
    ImmutableSet.Builder<WireEnum> accepted = ImmutableSet.builder();
    for (Event.Type type : Event.Type.values()) {
      if (types.isSubtype(typeOf(type.valueType()), parameterType)) {
        accepted.add(type);
      }
    }
    for (SystemNotification.Type type : SystemNotification.Type.values()) {
      if (types.isSubtype(typeOf(type.valueType()), parameterType)) {
        accepted.add(type);
      }
    }
    return accepted.build();
  }

  private boolean isSame(TypeMirror type, Class<?> valueType) {
    return types.isSameType(type, typeOf(valueType));
  }

  private TypeMirror typeOf(Class<?> valueType) {
    return elements.getTypeElement(valueType.getCanonicalName()).asType();
  }
}

package com.mparticle.firehose.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembershipChangeResponse;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.processor.model.Parameter;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.model.ReturnedValue;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import java.util.ArrayList;
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

/** Reads what the parameters of a handler method are given, and what becomes of its result. */
final class SignatureReader {

  private static final ImmutableMap<Class<?>, ParameterSource> SOURCES = ImmutableMap.of(
      EventProcessingRequest.class, ParameterSource.BATCH,
      Audience.class, ParameterSource.AUDIENCE,
      UserProfile.class, ParameterSource.USER_PROFILE,
      AudienceMembershipChangeRequest.class, ParameterSource.MEMBERSHIP_CHANGE,
      AudienceSubscriptionRequest.class, ParameterSource.SUBSCRIPTION,
      DsrProcessingRequest.class, ParameterSource.DSR);

  private static final ImmutableMap<Class<?>, ReturnedValue.Kind> RETURNED = ImmutableMap.of(
      EventProcessingRequest.class, ReturnedValue.Kind.BATCH,
      EventProcessingResponse.class, ReturnedValue.Kind.EVENT_RESPONSE,
      AudienceMembershipChangeResponse.class, ReturnedValue.Kind.MEMBERSHIP_RESPONSE,
      AudienceSubscriptionResponse.class, ReturnedValue.Kind.SUBSCRIPTION_RESPONSE,
      DsrProcessingResponse.class, ReturnedValue.Kind.DSR_RESPONSE);

  private final Types types;
  private final Elements elements;
  private final ImmutableMap<ParameterSource, SettingsDeclaration> settings;

  /**
   * A reader for the handlers of one section.
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
      TypeMirror parameterType = types.erasure(type.getParameterTypes().get(i));
      parameters.add(new Parameter(
          parameter.getSimpleName().toString(),
          TypeText.of(type.getParameterTypes().get(i)),
          source(parameterType),
          accepted(parameterType),
          isSettings(parameterType),
          Position.of(parameter)));
    }
    return List.copyOf(parameters);
  }

  ReturnedValue returned(ExecutableType type) {
    TypeMirror returned = type.getReturnType();
    return new ReturnedValue(returnedKind(returned), TypeText.of(returned));
  }

  private ReturnedValue.Kind returnedKind(TypeMirror type) {
    if (type.getKind() == TypeKind.VOID) {
      return ReturnedValue.Kind.NOTHING;
    }
    if (settingsOf(type).filter(ParameterSource.SUBSCRIPTION_SETTINGS::equals).isPresent()) {
      return ReturnedValue.Kind.SUBSCRIPTION_SETTINGS;
    }
    return RETURNED.entrySet().stream()
        .filter(entry -> isSame(type, entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(ReturnedValue.Kind.OTHER);
  }

  private ParameterSource source(TypeMirror type) {
    return valueOf(type).or(() -> settingsOf(type)).orElse(ParameterSource.NOTHING);
  }

  private Optional<ParameterSource> valueOf(TypeMirror type) {
    if (types.isSubtype(type, typeOf(Event.class))) {
      return Optional.of(ParameterSource.EVENT);
    }
    if (types.isSubtype(type, typeOf(SystemNotification.class))) {
      return Optional.of(ParameterSource.NOTIFICATION);
    }
    return SOURCES.entrySet().stream()
        .filter(entry -> isSame(type, entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private Optional<ParameterSource> settingsOf(TypeMirror type) {
    String name = type.toString();
    return settings.entrySet().stream()
        .filter(entry -> entry.getValue().type().canonicalName().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isSettings(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(type).getEnclosedElements().stream()
            .anyMatch(
                member -> MoreElements.isAnnotationPresent(member, Names.annotation("Setting")));
  }

  /** The types of events and notifications whose value types can be passed to a parameter. */
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

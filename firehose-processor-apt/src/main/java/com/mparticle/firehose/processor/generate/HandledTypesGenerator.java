package com.mparticle.firehose.processor.generate;

import com.google.common.collect.ImmutableList;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Generates the part of a dispatcher that says what of a batch its module handles. */
final class HandledTypesGenerator {

  private static final String EVENT_TYPES = "EVENT_TYPES";
  private static final String NOTIFICATION_TYPES = "NOTIFICATION_TYPES";

  /** Names of constants that a dispatcher always may have. */
  static final ImmutableList<String> NAMES = ImmutableList.of(EVENT_TYPES, NOTIFICATION_TYPES);

  private final ModuleDeclaration module;

  HandledTypesGenerator(ModuleDeclaration module) {
    this.module = module;
  }

  /** Returns the constants that the methods return. */
  List<FieldSpec> fields() {
    return module.events().isPresent()
        ? List.of(
            field(EVENT_TYPES, Event.Type.class, module.receivedEventTypes()),
            field(
                NOTIFICATION_TYPES,
                SystemNotification.Type.class,
                module.handlers(HandlerKind.NOTIFICATION_HANDLER).stream()
                    .flatMap(handler -> handler.types(SystemNotification.Type.class))))
        : List.of();
  }

  /** Returns a constant that holds constants of an enum. */
  static FieldSpec field(
      String name, Class<? extends Enum<?>> type, Stream<? extends Enum<?>> constants) {
    List<CodeBlock> types =
        constants.map(constant -> CodeBlock.of("$T.$L", type, constant.name())).toList();
    return FieldSpec.builder(ParameterizedTypeName.get(Set.class, type), name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(setOf(types))
        .build();
  }

  private static CodeBlock setOf(List<CodeBlock> types) {
    return types.isEmpty()
        ? CodeBlock.of("$T.of()", Set.class)
        : CodeBlock.of(
            "$T.unmodifiableSet($Z$T.of($Z$L))",
            Collections.class,
            EnumSet.class,
            CodeBlock.join(types, ",$W"));
  }

  /** Returns the methods that override those of {@code MessageProcessor}. */
  List<MethodSpec> methods() {
    ImmutableList.Builder<MethodSpec> methods = ImmutableList.builder();
    if (module.events().isPresent()) {
      methods.add(returning("handledEventTypes", setOf(Event.Type.class), EVENT_TYPES));
      methods.add(returning(
          "handledSystemNotificationTypes",
          setOf(SystemNotification.Type.class),
          NOTIFICATION_TYPES));
    }
    if (module.permissions().allows(Permission.EVENTLESS_BATCHES)) {
      methods.add(returning("handlesEventlessBatches", TypeName.BOOLEAN, "true"));
    }
    return methods.build();
  }

  private static TypeName setOf(Class<?> type) {
    return ParameterizedTypeName.get(Set.class, type);
  }

  private static MethodSpec returning(String name, TypeName type, String value) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(type)
        .addStatement("return $L", value)
        .build();
  }
}

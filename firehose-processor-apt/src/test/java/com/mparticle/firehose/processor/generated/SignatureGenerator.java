package com.mparticle.firehose.processor.generated;

import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes up how handlers are declared, and other methods that are easily taken for them. */
final class SignatureGenerator {

  private static final String OBJECT = "java.lang.Object";

  private final Choices choices;
  private final Names names;
  private final ModulePlan module;

  /** Methods that exist, as in the module and as in class files. */
  private final Set<String> signatures = new HashSet<>(List.of(
      "equals(java.lang.Object)", "clone()", "wait()", "toString()", "hashCode()", "notify()"));

  SignatureGenerator(Choices choices, Names names, ModulePlan module) {
    this.choices = choices;
    this.names = names;
    this.module = module;
  }

  /** Adds parameters to a handler of a class or interface. */
  void addParameters(HandlerPlan handler, List<Given> given, TypePlan owner) {
    for (Given value : given) {
      handler.parameters.add(parameter(handler, value, owner));
    }
  }

  private ParameterPlan parameter(HandlerPlan handler, Given given, TypePlan owner) {
    String type = typeOf(handler, given);
    String base = given.isSettings() ? type : given.text();
    String name = names.parameter("p", handler.id + " ");
    String prefix = choices.chance(10) ? "final " : annotation();
    boolean isHidden = isHidden(given, owner);
    if (owner != module.type && (isHidden || choices.has(Construct.GENERIC_SUPERTYPE))) {
      String variable = "T" + owner.typeParameters.size();
      String bound = isHidden ? "" : choices.oneOf(List.of("", base, type));
      owner.typeParameters.put(variable, bound);
      owner.typeArguments.add(type);
      String expression = bound.isEmpty() ? "((" + type + ") " + name + ")" : name;
      return new ParameterPlan(
          given,
          variable,
          type,
          bound.isEmpty() ? OBJECT : bound,
          prefix,
          name,
          isHidden
              ? List.of(ParameterPlan.isPresent(name))
              : identities(handler, given, expression));
    }
    List<String> identities = identities(handler, given, name);
    // Until another processor has generated a bound, javac takes methods for others.
    boolean isBound = !given.isSettings()
        || !module.generated.contains(settings(handler.hook, given).type.topLevelName());
    if (choices.has(Construct.GENERIC_METHOD) && handler.typeParameters.isEmpty() && isBound) {
      handler.typeParameters = "<E extends " + type + "> ";
      return new ParameterPlan(given, "E", type, type, prefix, name, identities);
    }
    return new ParameterPlan(given, type, type, type, prefix, name, identities);
  }

  /** Settings may not be public. */
  private static boolean isHidden(Given given, TypePlan owner) {
    return given.isSettings() && owner.packageName.equals(SupertypeGenerator.OTHER_PACKAGE);
  }

  private static boolean isHidden(HandlerPlan handler, TypePlan owner) {
    return handler.parameters.stream().anyMatch(parameter -> isHidden(parameter.given(), owner));
  }

  private String annotation() {
    if (!choices.has(Construct.ANNOTATED_TYPES)) {
      return "";
    }
    module.otherSources.put(PartnerCompiler.NOTE, """
        package example.note;
        @java.lang.annotation.Target({
          java.lang.annotation.ElementType.TYPE_USE, java.lang.annotation.ElementType.PARAMETER})
        public @interface Note {}
        """);
    return "@" + PartnerCompiler.NOTE + " ";
  }

  private String typeOf(HandlerPlan handler, Given given) {
    if (given.isSettings()) {
      return settings(handler.hook, given).type.qualifiedName();
    }
    boolean isOwn = handler.types.size() == 1 && choices.chance(60);
    if (isOwn && given == Given.EVENT) {
      return Given.nameOf(Event.Type.valueOf(handler.types.get(0)).valueType());
    }
    if (isOwn && given == Given.NOTIFICATION) {
      return Given.nameOf(SystemNotification.Type.valueOf(handler.types.get(0)).valueType());
    }
    return given.text();
  }

  private SettingsPlan settings(Hook hook, Given given) {
    return module.settings(hook.section(), given);
  }

  private List<String> identities(HandlerPlan handler, Given given, String variable) {
    return given.isSettings()
        ? settings(handler.hook, given).all().stream()
            .map(setting -> variable + "." + setting.method() + "()")
            .toList()
        : List.of(given.identityOf(variable));
  }

  /** Adds the name and what else a declaration has. */
  void addRest(HandlerPlan handler, TypePlan owner) {
    boolean isInOtherPackage = !owner.packageName.equals(module.type.packageName);
    handler.modifiers = owner.isInterface()
        ? choices.oneOf(List.of("default ", "public default "))
        : isInOtherPackage
            ? "public "
            : choices.oneOf(List.of("", "public ", "protected ", "final ", "synchronized "));
    if (choices.has(Construct.THROWS)) {
      handler.thrown = " throws "
          + choices.oneOf(List.of(
              "java.io.IOException",
              "java.lang.Exception",
              "java.lang.IllegalStateException, java.lang.InterruptedException",
              exception(owner)));
    }
    if (choices.has(Construct.DEPRECATED_METHOD)) {
      handler.annotations = "/** @deprecated as a test */\n@java.lang.Deprecated\n";
    }
    List<HandlerPlan> others = module.handlers().toList();
    String name = !others.isEmpty() && choices.has(Construct.SAME_METHOD_NAME)
        ? choices.oneOf(others).name
        : names.method("handle" + handler.hook.annotation());
    handler.name = name;
    for (int i = 2; !add(handler); i++) {
      handler.name = name + i;
    }
  }

  /** An exception that the module's package has. */
  private String exception(TypePlan owner) {
    String name = "Refused" + module.otherSources.size();
    String qualifiedName = (owner.packageName.isEmpty() ? "" : owner.packageName + ".") + name;
    module.otherSources.put(
        qualifiedName,
        (owner.packageName.isEmpty() ? "" : "package " + owner.packageName + ";\n")
            + (owner.packageName.equals(module.type.packageName) ? "" : "public ") + "class " + name
            + " extends java.lang.Exception { private static final long serialVersionUID = 1; }\n");
    return qualifiedName;
  }

  /** Adds a method of the same name that has no annotation, and is not to be called. */
  void addOverload(HandlerPlan handler, TypePlan owner) {
    if (handler.parameters.isEmpty() || !choices.has(Construct.UNANNOTATED_OVERLOAD)) {
      return;
    }
    HandlerPlan overload = handler.copy("overload");
    overload.isAnnotated = false;
    overload.typeParameters = "";
    overload.returnType = "void";
    overload.result = "";
    overload.parameters = new ArrayList<>(changed(handler));
    TypePlan place = choices.chance(50) || isHidden(handler, owner) ? module.type : owner;
    overload.modifiers = choices.oneOf(
        place.isInterface()
            ? List.of("default ", "static ", "private ")
            : List.of("", "private ", "static ", "public static "));
    overload.thrown = choices.oneOf(List.of("", " throws java.lang.Exception"));
    if (add(overload)) {
      module.overloads.add(overload.name);
      place.members.add(overload.source());
    }
  }

  private Stream<ParameterPlan> parts(HandlerPlan handler, Function<ParameterPlan, String> type) {
    return handler.parameters.stream().map(parameter -> parameter.withType(type.apply(parameter)));
  }

  private List<ParameterPlan> changed(HandlerPlan handler) {
    return switch (choices.below(4)) {
      case 0 -> parts(handler, parameter -> otherEvent(handler, parameter)).toList();
      case 1 -> parts(handler, parameter -> OBJECT).toList();
      case 2 -> parts(handler, ParameterPlan::actualType).skip(1).toList();
      default ->
        Stream.concat(
                parts(handler, ParameterPlan::actualType).limit(handler.parameters.size() - 1L),
                parts(handler, parameter -> OBJECT + "...").skip(handler.parameters.size() - 1L))
            .toList();
    };
  }

  /** A subtype in place of {@code Event}, which is in place of a subtype. */
  private static String otherEvent(HandlerPlan handler, ParameterPlan parameter) {
    if (parameter.given() != Given.EVENT) {
      return parameter.actualType();
    }
    return parameter.actualType().equals(Given.EVENT.text())
        ? Given.nameOf(Event.Type.valueOf(handler.types.get(0)).valueType())
        : Given.EVENT.text();
  }

  /** Adds a handler to a supertype that a handler of the module overrides. */
  void addOverridden(HandlerPlan handler, TypePlan supertype) {
    if (!handler.typeParameters.isEmpty()
        || !choices.has(Construct.OVERRIDDEN_HANDLER)
        || supertype.packageName.equals(SupertypeGenerator.OTHER_PACKAGE)) {
      return;
    }
    handler.modifiers = module.type.isInterface() ? "default " : "public ";
    HandlerPlan overridden = handler.copy("overridden");
    overridden.modifiers = supertype.isInterface() ? "default " : "public ";
    overridden.thrown = " throws java.lang.Exception";
    if (choices.has(Construct.GENERIC_SUPERTYPE) && signatures.add(objects(handler))) {
      overridden.parameters.replaceAll(parameter -> inherited(parameter, supertype));
    }
    if (overridden.parameters.stream()
        .filter(parameter -> parameter.name().equals(handler.result))
        .anyMatch(parameter -> !parameter.plainType().equals(handler.returnType))) {
      overridden.result = "(" + handler.returnType + ") " + handler.result;
    }
    supertype.members.add(overridden.source());
  }

  /** The signature of a method of the same name that takes variables without bounds. */
  private static String objects(HandlerPlan handler) {
    return signature(handler, parameter -> OBJECT);
  }

  private static ParameterPlan inherited(ParameterPlan parameter, TypePlan supertype) {
    String variable = "T" + supertype.typeParameters.size();
    supertype.typeParameters.put(variable, "");
    supertype.typeArguments.add(parameter.actualType());
    return parameter.withType(variable);
  }

  private boolean add(HandlerPlan method) {
    Set<String> own = new HashSet<>(List.of(
        signature(method, ParameterPlan::actualType), signature(method, ParameterPlan::erasure)));
    if (own.stream().anyMatch(signatures::contains)) {
      return false;
    }
    signatures.addAll(own);
    return true;
  }

  private static String signature(HandlerPlan method, Function<ParameterPlan, String> type) {
    return method.name
        + method.parameters.stream().map(type).collect(Collectors.joining(",", "(", ")"));
  }
}

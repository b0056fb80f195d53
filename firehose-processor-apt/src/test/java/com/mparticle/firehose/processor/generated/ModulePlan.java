package com.mparticle.firehose.processor.generated;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module, all that belongs to it, and how it is compiled. */
final class ModulePlan {

  /** The option that turns off the check of what code reads. */
  static final String READS_OFF = "-Afirehose.reads=off";

  final TypePlan type = new TypePlan();

  /** An expression in the module's package that creates an instance. */
  String instance = "";

  String name = "";
  String version = "";
  String description = "";

  /** The three texts as they are written in Java. */
  final Map<String, String> texts = new LinkedHashMap<>();

  final Set<Section> sections = new LinkedHashSet<>();

  /** What each section's annotation says besides its settings, such as {@code domain = "x"}. */
  final Map<Section, List<String>> members = new EnumMap<>(Section.class);

  /** The settings interfaces that each section names. */
  final Map<Section, Map<Given, SettingsPlan>> settings = new EnumMap<>(Section.class);

  /** What {@code @Permissions} says, such as {@code allow = {…}}; empty: it is not written. */
  final List<String> permissions = new ArrayList<>();

  boolean receivesEventlessBatches;

  /** Supertypes with handlers, and classes between them and the module. */
  final List<TypePlan> supertypes = new ArrayList<>();

  /** Sources by the classes' names: what is neither the module, a supertype nor settings. */
  final Map<String, String> otherSources = new LinkedHashMap<>();

  /**
   * Classes that another processor generates. Until it has, a name of {@code java.lang} means the
   * class there.
   */
  final Set<String> generated = new LinkedHashSet<>();

  /** The round in which it does, from 1. */
  int generationRound = 1;

  /** The names of methods that take what handlers take, but have no annotation. */
  final Set<String> overloads = new LinkedHashSet<>();

  /** What is wrong with it. */
  final List<Mistake> mistakes = new ArrayList<>();

  final List<String> options = new ArrayList<>();
  boolean isJavaModule;

  /** All handlers, and methods that override them. */
  Stream<HandlerPlan> handlers() {
    return Stream.concat(Stream.of(type), supertypes.stream())
        .flatMap(owner -> owner.handlers.stream())
        .filter(handler -> handler.isAnnotated);
  }

  List<HandlerPlan> handlers(Hook hook) {
    return handlers().filter(handler -> handler.hook == hook).toList();
  }

  /**
   * The settings that a section names.
   *
   * @throws NullPointerException if it names none of that kind
   */
  SettingsPlan settings(Section section, Given given) {
    return Objects.requireNonNull(settings.getOrDefault(section, Map.of()).get(given));
  }

  /** The settings that a section names; they stand in annotations only once for each type. */
  Stream<SettingsPlan> allSettings() {
    return settings.values().stream().flatMap(named -> named.values().stream()).distinct();
  }

  /** What the classes have on them that refer to the module's class, which may be deprecated. */
  String suppressions() {
    return type.annotations.contains("Deprecated")
        ? "@java.lang.SuppressWarnings(\"deprecation\")\n"
        : "";
  }

  /** Whether the processor follows the module's code. */
  boolean isReadsChecked() {
    return !options.contains(READS_OFF);
  }

  /** The name of the dispatcher's class. */
  String dispatcher() {
    return (type.packageName.isEmpty() ? "" : type.packageName + ".")
        + type.simpleNames("_")
        + "Dispatcher";
  }

  /** The path of the registration among the classes. */
  String registrationFile() {
    return "META-INF/firehose/"
        + (type.packageName.isEmpty() ? "" : type.packageName + ".")
        + type.simpleNames("$")
        + ".registration.json";
  }

  /** All sources by the names of their classes, those that a processor generates included. */
  Map<String, String> sources() {
    return new ModuleSources(this).all();
  }

  @Override
  public String toString() {
    return "mistakes: " + mistakes + ", options: " + options + ", generated in round "
        + generationRound + ": " + generated + "\n"
        + sources().entrySet().stream()
            .map(source -> "--- " + source.getKey() + "\n" + source.getValue())
            .collect(Collectors.joining("\n"));
  }
}

package com.mparticle.firehose.processor.generated;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes up the settings interfaces of a module. */
final class SettingsInterfaceGenerator {

  private static final String OTHER_PACKAGE = "example.settings";
  private static final int MAX_SETTINGS = 5;

  private final Choices choices;
  private final Names names;
  private final ModulePlan module;
  private final SettingGenerator setting;

  SettingsInterfaceGenerator(Choices choices, Names names, ModulePlan module) {
    this.choices = choices;
    this.names = names;
    this.module = module;
    this.setting = new SettingGenerator(choices, names);
  }

  /** Adds the settings that the module's sections name. */
  void addSettings() {
    Optional<SettingsPlan> shared = Optional.empty();
    for (Section section : module.sections) {
      Set<String> ids = new HashSet<>();
      for (Given given : section.settings()) {
        if (choices.chance(60)) {
          Optional<SettingsPlan> known = shared;
          SettingsPlan settings =
              given == Given.ACCOUNT && known.isPresent() && choices.has(Construct.SHARED_SETTINGS)
                  ? known.get()
                  : settings(given, section, ids);
          shared = given == Given.ACCOUNT ? Optional.of(settings) : shared;
          settings.all().forEach(known2 -> ids.add(known2.id()));
          module
              .settings
              .computeIfAbsent(section, key -> new java.util.EnumMap<>(Given.class))
              .put(given, settings);
        }
      }
    }
  }

  private SettingsPlan settings(Given given, Section section, Set<String> ids) {
    SettingsPlan settings = new SettingsPlan();
    TypePlan type = settings.type;
    boolean isNested = choices.chance(50);
    if (isNested) {
      type.packageName = module.type.packageName;
      type.enclosing.addAll(module.type.enclosing);
      type.enclosing.add("class " + module.type.name);
      type.modifiers = choices.oneOf(List.of("", "public ", "static "));
      // In the unnamed package, the nested class would hide another one that can't be named
      // otherwise.
      type.name = type.packageName.isEmpty()
          ? names.className(name(given, section))
          : names.unique(name(given, section), "nested ");
    } else if (choices.has(Construct.SETTINGS_IN_OTHER_PACKAGE)) {
      type.packageName = OTHER_PACKAGE;
      type.modifiers = "public ";
      type.name = names.unique(name(given, section), OTHER_PACKAGE + ".");
    } else {
      type.packageName = module.type.packageName;
      type.modifiers = choices.oneOf(List.of("", "public "));
      type.name = names.className(name(given, section));
    }
    if (choices.has(Construct.INHERITED_SETTINGS)) {
      settings.parent = Optional.of(parent(settings, isNested, ids));
    }
    addOwn(settings, ids, 1);
    if (!isNested && choices.has(Construct.OTHER_PROCESSOR)) {
      module.generated.add(type.topLevelName());
    }
    return settings;
  }

  private String name(Given given, Section section) {
    if (choices.has(Construct.SETTINGS_OF_EQUAL_NAMES)) {
      return "Settings";
    }
    return switch (given) {
      case ACCOUNT -> section.annotation().substring(0, 1) + "Account";
      case CONNECTION -> "Connection";
      default -> "Subscription";
    };
  }

  private SettingsPlan parent(SettingsPlan child, boolean isNested, Set<String> ids) {
    SettingsPlan parent = new SettingsPlan();
    TypePlan type = parent.type;
    boolean isInOtherPackage = choices.has(Construct.SETTINGS_IN_OTHER_PACKAGE)
        || child.type.packageName.equals(OTHER_PACKAGE);
    type.packageName = isInOtherPackage ? OTHER_PACKAGE : module.type.packageName;
    type.modifiers = isInOtherPackage || !isNested ? "public " : "";
    type.name =
        isInOtherPackage ? names.unique("Common", OTHER_PACKAGE + ".") : names.className("Common");
    if (choices.has(Construct.GENERIC_SETTINGS)) {
      type.typeParameters.put("T", "");
      SettingPlan own = setting.ofReference(ids);
      type.typeArguments.add(own.type());
      parent.own.add(own.withType("T"));
    }
    addOwn(parent, ids, 0);
    child.type.implementing.add(type.asSupertype());
    if (choices.has(Construct.OTHER_PROCESSOR)) {
      module.generated.add(type.topLevelName());
    }
    return parent;
  }

  private void addOwn(SettingsPlan settings, Set<String> ids, int atLeast) {
    int count = atLeast + choices.below(MAX_SETTINGS);
    for (int i = 0; i < count; i++) {
      settings.own.add(setting.ofAnyType(ids));
    }
    if (choices.has(Construct.DEPRECATED_SETTING)) {
      settings.type.annotations += "@java.lang.SuppressWarnings(\"deprecation\")\n";
      settings.type.members.add(
          "/** @deprecated as a test */\n@java.lang.Deprecated default void old() {}\n");
    }
    if (choices.has(Construct.METHODS_WITH_BODIES)) {
      settings.type.members.addAll(choices.some(
          List.of(
              "default int " + names.unique("derived", "member ") + "() { return 1; }\n",
              "static int " + names.unique("helper", "member ") + "() { return 2; }\n",
              "private int " + names.unique("hidden", "member ") + "() { return 3; }\n",
              "int " + names.unique("CONSTANT", "member ") + " = 4;\n",
              "enum " + names.unique("Mode", "member ") + " { ON, OFF }\n"),
          50));
    }
  }

  /** The values that messages carry for the settings, as JSON. */
  static String json(Map<Given, SettingsPlan> settings, Given... given) {
    StringBuilder json = new StringBuilder();
    for (Given one : given) {
      SettingsPlan named = settings.get(one);
      if (named != null) {
        named
            .all()
            .forEach(setting -> json.append(json.isEmpty() ? "" : ",")
                .append(Messages.quoted(setting.id()))
                .append(':')
                .append(setting.received().map(Messages::quoted).orElse("null")));
      }
    }
    return "{" + json + "}";
  }
}

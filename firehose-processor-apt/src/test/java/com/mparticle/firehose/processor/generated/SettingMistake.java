package com.mparticle.firehose.processor.generated;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Mistakes in settings interfaces. */
enum SettingMistake implements Mistake {
  NO_INTERFACE("settings-interface") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      if (settings.parent.isPresent() || !settings.type.members.isEmpty()) {
        return false;
      }
      settings.type.keyword = "@interface";
      settings.own.removeIf(setting -> setting.type().contains("Optional"));
      return true;
    }
  },
  PRIVATE_INTERFACE("settings-interface") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      // Of a top-level class, javac refuses the name of such an interface in an annotation.
      if (settings.type.enclosing.isEmpty()
          || module.type.enclosing.isEmpty()
          || module.type.isInterface()) {
        return false;
      }
      settings.type.modifiers = "private ";
      return true;
    }
  },
  GENERIC_INTERFACE("settings-interface") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      settings.type.typeParameters.put("S", "");
      return true;
    }
  },
  SEALED_INTERFACE("settings-interface") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      settings.type.modifiers += "sealed ";
      settings.type.members.add(
          "non-sealed interface Only extends " + settings.type.qualifiedName() + " {}\n");
      return true;
    }
  },
  NAMED_TWICE("duplicate-settings") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      for (Section section : module.sections) {
        Map<Given, SettingsPlan> named = module.settings.getOrDefault(section, Map.of());
        for (Given given : section.settings()) {
          if (named.size() == 1 && !named.containsKey(given)) {
            named.put(given, named.values().iterator().next());
            return true;
          }
        }
      }
      return false;
    }
  },
  DUPLICATE_ID("setting-id") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      return add(settings, ", id = " + Texts.literal(settings.own.get(0).id()), "int", "again");
    }
  },
  NOT_ANNOTATED("setting-annotation") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      settings.type.members.add("int plain();\n");
      return true;
    }
  },
  PARAMETERS("setting-method") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      settings.type.members.add(annotation("") + "int with(int parameter);\n");
      return true;
    }
  },
  BODY("setting-method") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      settings.type.members.add(annotation("")
          + choices.oneOf(List.of("default int", "static int", "private int"))
          + " body() { return 1; }\n");
      return true;
    }
  },
  METHOD_OF_OBJECT("setting-method") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      settings.type.members.add(annotation("") + "java.lang.String toString();\n");
      return true;
    }
  },
  WRONG_TYPE("setting-type") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      return add(
          settings,
          "",
          choices.oneOf(List.of(
              "java.lang.Object",
              "float",
              "char",
              "java.util.Optional<java.util.Optional<java.lang.String>>",
              "java.util.Optional<? extends java.lang.String>",
              "int[]",
              "java.util.List<java.lang.String>")),
          "wrong");
    }
  },
  VOID("setting-type") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      return add(settings, "", "void", "nothing");
    }
  },
  BLANK_NAME("blank-setting-name") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      settings.type.members.add(
          "@com.mparticle.firehose.annotations.Setting(name = \" \") int blank();\n");
      return true;
    }
  },
  RANGE("setting-range") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      return add(
          settings,
          choices.oneOf(
              List.of(", min = 5, max = 1", ", min = 0.5", ", max = 1e300", ", min = 0.0/0")),
          "int",
          "ranged");
    }
  },
  RANGE_OF_TEXT("setting-range") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      return add(settings, ", min = 1", "java.lang.String", "ranged");
    }
  },
  DEFAULT("setting-default") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      String text = choices.oneOf(List.of("x", "1.5", "", " ", "2147483648"));
      return add(settings, ", defaultValue = \"" + text + "\"", "int", "number");
    }
  },
  CONFIDENTIAL("setting-confidential") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      return add(settings, ", confidential = true", "int", "secret");
    }
  },
  CHECKED("setting-checked") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      return add(settings, ", checked = true", "java.lang.String", "checked");
    }
  },
  MISSING_RETURN_TYPE("") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      return add(
          settings, "", choices.oneOf(List.of("Optional<String>", "Missing", "int.x")), "missing");
    }
  },
  MISSING_BOUND("") {
    @Override
    boolean make(ModulePlan module, SettingsPlan settings, Choices choices) {
      return add(settings, ", min = MISSING", "int", "missing");
    }
  };

  private final String rule;

  SettingMistake(String rule) {
    this.rule = rule;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public boolean make(ModulePlan module, Choices choices) {
    List<SettingsPlan> possible = module.sections.stream()
        .flatMap(section -> module.settings.getOrDefault(section, Map.of()).values().stream())
        .flatMap(settings -> Stream.concat(
            Stream.of(settings), makesInParents() ? settings.parent.stream() : Stream.empty()))
        .filter(settings -> !settings.own.isEmpty())
        .distinct()
        .toList();
    return !possible.isEmpty() && make(module, choices.oneOf(possible), choices);
  }

  /** Whether an interface that only another one extends can have the mistake. */
  private boolean makesInParents() {
    return !rule.equals("settings-interface") && !rule.equals("duplicate-settings");
  }

  abstract boolean make(ModulePlan module, SettingsPlan settings, Choices choices);

  private static boolean add(SettingsPlan settings, String members, String type, String method) {
    settings.type.members.add(annotation(members) + type + " " + method + "();\n");
    return true;
  }

  private static String annotation(String members) {
    return "@com.mparticle.firehose.annotations.Setting(name = \"Mistake\"" + members + ") ";
  }
}

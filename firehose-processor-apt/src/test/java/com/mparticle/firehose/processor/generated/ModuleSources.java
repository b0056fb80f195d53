package com.mparticle.firehose.processor.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a planned module as sources. */
final class ModuleSources {

  /** What handlers were called, with what. */
  private static final String CALLS = """
      package calls;

      public final class Calls {

        public static final java.util.List<String> ALL = new java.util.ArrayList<>();

        private Calls() {}

        public static void add(String id, Object... given) {
          ALL.add(id + java.util.Arrays.toString(given));
        }
      }
      """;

  private static final String JAVA_MODULE = """
      module partner {
        requires com.mparticle.firehose.annotations;
      }
      """;

  private final ModulePlan module;

  ModuleSources(ModulePlan module) {
    this.module = module;
  }

  /** All sources by the names of their classes. */
  Map<String, String> all() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put(module.type.topLevelName(), moduleSource());
    for (TypePlan supertype : module.supertypes) {
      sources.put(supertype.topLevelName(), supertype.source());
    }
    module
        .allSettings()
        .flatMap(settings -> Stream.concat(Stream.of(settings), settings.parent.stream()))
        .filter(settings -> !isInModule(settings))
        .forEach(settings -> sources.put(settings.type.topLevelName(), settings.source()));
    sources.putAll(module.otherSources);
    sources.put(
        (module.type.packageName.isEmpty() ? "" : module.type.packageName + ".") + "NewModule",
        factory());
    sources.put("calls.Calls", CALLS);
    if (module.isJavaModule) {
      sources.put("module-info", JAVA_MODULE);
    }
    return sources;
  }

  private boolean isInModule(SettingsPlan settings) {
    return settings.type.topLevelName().equals(module.type.topLevelName());
  }

  private String factory() {
    return (module.type.packageName.isEmpty() ? "" : "package " + module.type.packageName + ";\n")
        + """

        @java.lang.SuppressWarnings("deprecation")
        public final class NewModule {

          private NewModule() {}

          public static java.lang.Object create() {
            return %s;
          }
        }
        """.formatted(module.instance);
  }

  private String moduleSource() {
    String annotations = module.type.annotations;
    List<String> members = new ArrayList<>(module.type.members);
    module.type.annotations = annotations + annotations();
    module
        .allSettings()
        .filter(this::isInModule)
        .map(settings -> nested(settings).source())
        .forEach(module.type.members::add);
    String source = module.type.source();
    module.type.annotations = annotations;
    module.type.members.clear();
    module.type.members.addAll(members);
    return source;
  }

  /** The same settings as a member of the module's class. */
  private static SettingsPlan nested(SettingsPlan settings) {
    SettingsPlan nested = new SettingsPlan();
    nested.type.annotations = settings.type.annotations;
    nested.type.modifiers = settings.type.modifiers;
    nested.type.keyword = settings.type.keyword;
    nested.type.name = settings.type.name;
    nested.type.typeParameters.putAll(settings.type.typeParameters);
    nested.type.implementing.addAll(settings.type.implementing);
    nested.type.members.addAll(settings.type.members);
    nested.own.addAll(settings.own);
    return nested;
  }

  private String annotations() {
    StringBuilder annotations = new StringBuilder();
    List<String> texts = new ArrayList<>();
    module.texts.forEach((member, text) -> texts.add(member + " = " + text));
    annotations.append(annotation("FirehoseModule", texts));
    if (!module.permissions.isEmpty()) {
      annotations.append(annotation("Permissions", module.permissions));
    }
    for (Section section : module.sections) {
      List<String> members = new ArrayList<>(module.members.getOrDefault(section, List.of()));
      module
          .settings
          .getOrDefault(section, Map.of())
          .forEach((given, settings) ->
              members.add(given.text() + " = " + settings.type.qualifiedName() + ".class"));
      annotations.append(annotation(section.annotation(), members));
    }
    return annotations.toString();
  }

  private static String annotation(String name, List<String> members) {
    return Optional.of(members)
            .filter(written -> !written.isEmpty())
            .map(written -> "@com.mparticle.firehose.annotations." + name + "(\n    "
                + String.join(",\n    ", written) + ")")
            .orElse("@com.mparticle.firehose.annotations." + name)
        + "\n";
  }
}

package com.mparticle.firehose.processor.generated;

import java.util.List;

/**
 * Makes up modules that are right: they compile without a warning, and each annotated method is
 * called.
 */
final class ModuleGenerator {

  private static final List<List<Section>> SECTIONS = List.of(
      List.of(Section.EVENTS),
      List.of(Section.AUDIENCES),
      List.of(Section.DSR),
      List.of(Section.EVENTS, Section.AUDIENCES),
      List.of(Section.DSR, Section.EVENTS),
      List.of(Section.AUDIENCES, Section.DSR),
      List.of(Section.EVENTS, Section.DSR, Section.AUDIENCES));

  private static final int OLDEST_RELEASE = 17;
  private static final int NEWEST_RELEASE = Runtime.version().feature();

  private final Choices choices;
  private final Names names;
  private final ModulePlan module = new ModulePlan();

  private ModuleGenerator(Choices choices) {
    this.choices = choices;
    this.names = new Names(choices);
  }

  /** Returns a module. */
  static ModulePlan generate(Choices choices) {
    ModuleGenerator generator = new ModuleGenerator(choices);
    generator.addAll();
    return generator.module;
  }

  private void addAll() {
    module.sections.addAll(choices.oneOf(SECTIONS));
    new ClassGenerator(choices, names, module).chooseClass();
    addTexts();
    new SettingsInterfaceGenerator(choices, names, module).addSettings();
    SupertypeGenerator supertypes = new SupertypeGenerator(choices, names, module);
    new HandlerGenerator(choices, names, module, supertypes.owners()).addHandlers();
    supertypes.link();
    new PermissionGenerator(choices, module).addPermissions();
    if (choices.has(Construct.CLASSES_WITH_NAMES_OF_JAVA_LANG)) {
      choices.some(Names.OF_JAVA_LANG, 40).forEach(this::addClass);
    }
    chooseCompilation();
  }

  private void addTexts() {
    Texts texts = new Texts(choices, module);
    module.name = texts.text("Acme");
    module.version = texts.text("1.0");
    module.texts.put("name", texts.expression(module.name));
    module.texts.put("version", texts.expression(module.version));
    if (choices.chance(50)) {
      module.description = "<a href='https://acme.example'>Acme</a> " + texts.text("sends mail.");
      module.texts.put("description", texts.expression(module.description));
    }
  }

  private void addClass(String name) {
    if (names.unique(name, "class ").equals(name)) {
      String packageName = module.type.packageName;
      module.otherSources.put(
          (packageName.isEmpty() ? "" : packageName + ".") + name,
          (packageName.isEmpty() ? "" : "package " + packageName + ";\n") + "class " + name
              + " {}\n");
    }
  }

  private void chooseCompilation() {
    if (choices.has(Construct.OTHER_PROCESSOR)) {
      module.generated.addAll(choices.some(List.copyOf(module.otherSources.keySet()), 50));
    }
    module.generated.removeIf(
        name -> Names.OF_JAVA_LANG.contains(name.substring(name.lastIndexOf('.') + 1)));
    module.generationRound = 1 + choices.below(3);
    module.isJavaModule = !module.type.packageName.isEmpty() && choices.has(Construct.JAVA_MODULE);
    if (choices.has(Construct.RELEASE)) {
      int release = OLDEST_RELEASE + choices.below(NEWEST_RELEASE - OLDEST_RELEASE + 1);
      module.options.addAll(List.of("--release", Integer.toString(release)));
    }
    if (!choices.has(Construct.READS_CHECKED)) {
      module.options.add(ModulePlan.READS_OFF);
    }
    module.options.addAll(choices.some(List.of("-parameters", "-g"), 30));
  }
}

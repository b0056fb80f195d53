package com.mparticle.firehose.processor.generated;

import java.util.List;
import java.util.stream.Stream;

/** Makes mistakes in modules that are right. */
final class MistakeGenerator {

  private static final List<Mistake> ALL = Stream.<List<? extends Mistake>>of(
          List.of(SectionMistake.values()),
          List.of(HandlerMistake.values()),
          List.of(SettingMistake.values()))
      .<Mistake>flatMap(List::stream)
      .toList();

  private MistakeGenerator() {}

  /** Makes mistakes in a module, which remembers them. */
  static void make(ModulePlan module, int count, Choices choices) {
    if (count > 0 && module.isReadsChecked()) {
      module.options.add(ModulePlan.READS_OFF);
    }
    while (module.mistakes.size() < count) {
      Mistake mistake = choices.oneOf(ALL);
      if (mistake.make(module, choices)) {
        module.mistakes.add(mistake);
      } else if (ALL.get(0).make(module, choices)) {
        // Possible in any module, so that a record of choices comes to an end.
        module.mistakes.add(ALL.get(0));
      }
    }
  }
}

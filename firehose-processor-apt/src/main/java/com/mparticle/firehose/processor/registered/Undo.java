package com.mparticle.firehose.processor.registered;

import com.mparticle.firehose.registration.Difference;
import com.mparticle.firehose.registration.RegistrationPath.Step;
import java.util.List;

/** What to write so that a difference is gone. */
final class Undo {

  private Undo() {}

  /** Returns an instruction for the place of the difference. */
  static String of(Difference difference) {
    List<Step> steps = difference.path().steps();
    Step last = steps.get(steps.size() - 1);
    boolean isSetting = steps.stream().anyMatch(step -> step.property().endsWith("_settings"));
    if (isSetting && last.property().equals("id") && difference.before().isPresent()) {
      return "write id = %s in @Setting".formatted(difference.before().get());
    }
    if (isSetting && difference.change() == Difference.Change.ADDED && isDemand(last)) {
      return "give it a defaultValue, or have it return an Optional";
    }
    return switch (difference.change()) {
      case CHANGED -> difference.before().map("write %s again"::formatted).orElse("undo it");
      case ADDED -> "take it away again";
      case REMOVED -> "bring it back";
    };
  }

  /**
   * Returns whether a step demands a value of customers: a new setting, or one that is required.
   */
  private static boolean isDemand(Step step) {
    return step.key().isPresent() || step.property().equals("required");
  }
}

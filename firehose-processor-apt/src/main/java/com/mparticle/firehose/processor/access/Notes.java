package com.mparticle.firehose.processor.access;

import com.mparticle.firehose.processor.report.Phrases;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Says that modules were not checked, or only in part. No more than one note is printed. */
final class Notes {

  private final Messager messager;
  private boolean isDone;

  Notes(Messager messager) {
    this.messager = messager;
  }

  /**
   * Prints that no module was checked.
   *
   * @param reason a clause without its conjunction
   */
  void notChecked(String reason) {
    print("Whether modules read data without permission was not checked, as %s".formatted(reason));
  }

  /**
   * Prints that some modules were not checked, as this compilation is without them.
   *
   * @param modules simple names
   */
  void notCompiled(List<String> modules) {
    print("Whether %s without permission was not checked, as %s compiled earlier"
        .formatted(
            Phrases.and(modules) + (modules.size() == 1 ? " reads data" : " read data"),
            modules.size() == 1 ? "it was" : "they were"));
  }

  /**
   * Prints that modules were checked without some of the classes they may use.
   *
   * @param classes simple names
   */
  void checkedInPart(List<String> classes) {
    print(
        "Whether modules read data without permission was checked only in part, as %s compiled earlier"
            .formatted(Phrases.and(classes) + (classes.size() == 1 ? " was" : " were")));
  }

  /** Prints no note from now on, as javac stops after errors. */
  void silence() {
    isDone = true;
  }

  private void print(String text) {
    if (!isDone) {
      isDone = true;
      messager.printMessage(Diagnostic.Kind.NOTE, text);
    }
  }
}

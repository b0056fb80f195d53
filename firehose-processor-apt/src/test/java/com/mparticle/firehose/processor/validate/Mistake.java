package com.mparticle.firehose.processor.validate;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.mparticle.firehose.processor.validate.ModuleSource.Reported;
import javax.tools.Diagnostic;

/**
 * A mistake in a module, what the compiler reports, and how it is fixed. The source has a gap,
 * {@code ___}, which is filled with the mistake, and with the fix.
 */
final class Mistake {

  private static final String GAP = "___";

  private final String source;
  private final String mistake;

  private Mistake(String source, String mistake) {
    this.source = source;
    this.mistake = mistake;
  }

  /** Source of class {@code Acme}, without package and imports, with a gap. */
  static Mistake in(String source) {
    assertWithMessage("gap in the source").that(source).contains(GAP);
    return new Mistake(source, "");
  }

  /** Fills the gap with a mistake. */
  Mistake with(String text) {
    return new Mistake(source, text);
  }

  /** Asserts that an error is reported in the line of the gap, and nothing else. */
  Mistake isError(String message) {
    return isReported(Diagnostic.Kind.ERROR, GAP, message);
  }

  /** Asserts that an error is reported in the line that has the text, and nothing else. */
  Mistake isErrorAt(String line, String message) {
    return isReported(Diagnostic.Kind.ERROR, line, message);
  }

  /** Asserts that a warning is reported in the line of the gap, and nothing else. */
  Mistake isWarning(String message) {
    return isReported(Diagnostic.Kind.WARNING, GAP, message);
  }

  /** Asserts that a warning is reported in the line that has the text, and nothing else. */
  Mistake isWarningAt(String line, String message) {
    return isReported(Diagnostic.Kind.WARNING, line, message);
  }

  /** Asserts that nothing is reported with another text in the gap. */
  Mistake isFixedBy(String text) {
    assertThat(ModuleSource.of(source.replace(GAP, text)).findings()).isEmpty();
    return this;
  }

  private Mistake isReported(Diagnostic.Kind kind, String line, String message) {
    assertThat(ModuleSource.of(source.replace(GAP, mistake)).findings())
        .containsExactly(
            new Reported(kind, "Acme.java", ModuleSource.of(source).lineOf(line), message));
    return this;
  }
}

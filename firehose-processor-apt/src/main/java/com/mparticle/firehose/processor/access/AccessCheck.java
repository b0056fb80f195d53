package com.mparticle.firehose.processor.access;

import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Reporter;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Checks which data the code of modules accesses, once javac has attributed that code. Where that
 * is not possible, a note says so.
 */
public final class AccessCheck {

  /** Option of the processor: {@code on}, which is the default, or {@code off}. */
  public static final String OPTION = "firehose.reads";

  /** Set by kapt, which gives processors classes whose methods have no code. */
  private static final String KAPT_OPTION = "kapt.kotlin.generated";

  private final ProcessingEnvironment environment;
  private final Sources sources = new Sources();
  private final Notes notes;
  private final boolean isOn;
  private final Optional<JavacListener> listener;

  /** Creates the check of one compilation, before its first round of processing. */
  public AccessCheck(ProcessingEnvironment environment) {
    this.environment = environment;
    this.notes = new Notes(environment.getMessager());
    this.isOn = isOn(environment);
    this.listener = isOn ? start() : Optional.empty();
  }

  private static boolean isOn(ProcessingEnvironment environment) {
    String value = environment.getOptions().getOrDefault(OPTION, "on");
    if (!value.equals("on") && !value.equals("off")) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.WARNING,
              "-A%s=%s is taken for on: write -A%1$s=on or -A%1$s=off".formatted(OPTION, value));
    }
    return !value.equals("off");
  }

  /** Adds the top-level classes of a round of processing. */
  public void addRound(RoundEnvironment round) {
    round.getRootElements().stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .forEach(sources::add);
    if (round.errorRaised()) {
      notes.silence();
    }
  }

  /**
   * Adds a module, to be checked when javac has attributed all code.
   *
   * @param findings what is reported about it already
   */
  public void add(ModuleDeclaration module, List<Finding> findings) {
    if (isOn && listener.isEmpty()) {
      notes.notChecked("that takes javac");
    } else if (isOn && environment.getOptions().containsKey(KAPT_OPTION)) {
      notes.notChecked("kapt does not compile their code");
    }
    listener.ifPresent(javac -> javac.add(module, findings));
  }

  /** Returns whether findings can be reported once javac has attributed the code. */
  public boolean canReportLater() {
    return listener.isPresent() && !environment.getOptions().containsKey(KAPT_OPTION);
  }

  /**
   * Adds findings to report together with what the code of modules is found to do: an error that is
   * reported earlier would keep javac from attributing the code.
   *
   * @throws IllegalStateException if that is not possible
   */
  public void reportLater(List<Finding> findings, Reporter reporter) {
    listener
        .orElseThrow(() -> new IllegalStateException("nothing is reported later"))
        .reportLater(findings, reporter);
  }

  private Optional<JavacListener> start() {
    try {
      return Optional.of(JavacListener.start(environment, sources, notes));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }
}

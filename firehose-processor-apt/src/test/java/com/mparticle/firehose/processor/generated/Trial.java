package com.mparticle.firehose.processor.generated;

import com.google.common.base.Throwables;
import com.mparticle.firehose.processor.generated.PartnerCompiler.Message;
import com.mparticle.firehose.processor.generated.PartnerCompiler.Result;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/** Compiles a module, runs it, and says what is not as it should be. */
final class Trial {

  private static final Pattern RULE = Pattern.compile("\\[([a-z0-9-]+)\\] ");

  private final ModulePlan module;
  private final PartnerCompiler compiler;

  Trial(ModulePlan module, PartnerCompiler compiler) {
    this.module = module;
    this.compiler = compiler;
  }

  /** Returns the first problem. */
  Optional<Problem> problem() {
    Result result = compiler.compile(module);
    if (isCrash(result)) {
      return Optional.of(new Problem("the processor or the compiler crashes", describe(result)));
    }
    return module.mistakes.isEmpty() ? ofCorrect(result) : ofMistaken(result);
  }

  private static boolean isCrash(Result result) {
    return !result.output().isBlank()
        || result.messages().stream()
            .anyMatch(message -> message.text().contains("that is a bug of the processor"));
  }

  private Optional<Problem> ofCorrect(Result result) {
    if (!result.isSuccess() || !result.warnings().stream().allMatch(this::isExpected)) {
      Result java = compiler.compileWithoutProcessor(module);
      return Optional.of(new Problem(
          java.isSuccess() ? "a correct module is refused" : "the generator makes incorrect Java",
          describe(java.isSuccess() ? result : java)));
    }
    try {
      return new DispatcherRun(module, result.files()).problem();
    } catch (ReflectiveOperationException | IOException | LinkageError e) {
      return Optional.of(
          new Problem("the dispatcher can't be run", Throwables.getStackTraceAsString(e)));
    }
  }

  private Optional<Problem> ofMistaken(Result result) {
    Set<String> rules =
        module.mistakes.stream().map(Mistake::rule).collect(Collectors.toCollection(TreeSet::new));
    if (result.isSuccess()) {
      return problem("mistakes are not noticed", rules, result);
    }
    String generated = "/" + module.dispatcher().replace('.', '/') + ".java";
    if (result.errors().stream().allMatch(error -> error.file().equals(generated))) {
      return problem("all errors are in generated code", rules, result);
    }
    Set<String> told = result.messages().stream()
        .filter(message -> message.kind() != Diagnostic.Kind.NOTE)
        .filter(message -> !isConsequence(message, rules))
        .map(message -> RULE.matcher(message.text()))
        .map(rule -> rule.lookingAt() ? rule.group(1) : "")
        .collect(Collectors.toCollection(TreeSet::new));
    return module.mistakes.size() > 1 || told.equals(rules) || isRefusedByJavac()
        ? Optional.empty()
        : problem("other messages than expected", rules, result);
  }

  /** What is a mistake in Java, too, is told by javac; the processor may not even run. */
  private boolean isRefusedByJavac() {
    return !compiler.compileWithoutProcessor(module).isSuccess();
  }

  /** Javac tells of an error or warning also what follows from it. */
  private boolean isConsequence(Message message, Set<String> rules) {
    boolean isUnresolved = message.text().startsWith("cannot find symbol")
        || message.text().matches("package [\\w.]+ does not exist");
    return message.text().equals("warnings found and -Werror specified")
        || message.text().endsWith("will not be subject to annotation processing.")
        || (isUnresolved
            && !rules.contains("")
            && (!module.generated.isEmpty() || rules.contains("own-dispatcher")));
  }

  private static Optional<Problem> problem(String kind, Set<String> rules, Result result) {
    return Optional.of(new Problem(kind + " " + rules, describe(result)));
  }

  /**
   * The code of generated modules reads little of what they ask for, and has methods that look like
   * handlers.
   */
  private boolean isExpected(Message warning) {
    return module.isReadsChecked()
        && (warning.text().matches("\\[unused-(identity-permission|permission|setting)\\] .*")
            || module.overloads.stream()
                .anyMatch(name ->
                    warning.text().startsWith("[unannotated-handler] %s() ".formatted(name))));
  }

  private static String describe(Result result) {
    return result.messages().stream().map(Message::toString).collect(Collectors.joining("\n"))
        + result.output();
  }
}

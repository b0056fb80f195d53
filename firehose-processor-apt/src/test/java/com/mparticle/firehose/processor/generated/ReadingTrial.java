package com.mparticle.firehose.processor.generated;

import com.google.common.base.Ascii;
import com.mparticle.firehose.processor.generated.PartnerCompiler.Message;
import com.mparticle.firehose.processor.generated.PartnerCompiler.Result;
import com.mparticle.firehose.processor.generated.ReadingPlan.Read;
import com.mparticle.firehose.processor.generated.Wrapper.Effect;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compiles a module, and compares what the processor says of its code with what the code does. */
final class ReadingTrial {

  private static final Pattern UNUSED =
      Pattern.compile("\\[unused-(?:identity-)?permission\\] (\\w+)\\.(?:Type\\.)?(\\w+) .*");

  private final ReadingPlan module;
  private final PartnerCompiler compiler;

  ReadingTrial(ReadingPlan module, PartnerCompiler compiler) {
    this.module = module;
    this.compiler = compiler;
  }

  /** Returns the first problem. */
  Optional<Problem> problem() {
    Result result = compiler.compile(module.sources());
    for (Message error : result.errors()) {
      if (!error.text().startsWith("[un")) {
        Result java = compiler.compileWithoutProcessor(module.sources());
        return problem(
            java.isSuccess() ? "another error" : "the generator makes incorrect Java",
            java.isSuccess() ? result : java);
      }
      if (!isRight(error)) {
        return problem("an error is wrong: " + error.text(), result);
      }
    }
    for (Read read : module.reads()) {
      if (read.runs() && isRefused(read) && !isReported(read, result)) {
        return problem("a read is missed: " + read.leaf(), result);
      }
    }
    return result.warnings().stream()
        .map(Message::text)
        .filter(this::isUsed)
        .findFirst()
        .flatMap(text -> problem("a warning is wrong: " + text, result));
  }

  private boolean isRefused(Read read) {
    return !read.leaf().requirements().stream().allMatch(module::isGranted);
  }

  /** Whether an error is in its line, or one elsewhere asks for the same. */
  private boolean isReported(Read read, Result result) {
    return result.errors().stream()
        .anyMatch(error -> line(error).endsWith(read.mark())
            || read.leaf().requirements().stream()
                .anyMatch(requirement -> isAskedFor(requirement, error.text())));
  }

  /** What is looked for in several ways has one message. */
  private static boolean isAskedFor(String requirement, String error) {
    return switch (requirement) {
      case "user" -> error.contains("UserIdentity.Type.");
      case "device" -> error.contains("DeviceIdentity.Type.");
      default ->
        requirement.startsWith("event:")
            && error.contains(requirement.replace("event:", "handler for Event.Type."));
    };
  }

  private boolean isRight(Message error) {
    return module.reads().stream()
        .anyMatch(read ->
            read.effect() != Effect.DEAD && isRefused(read) && line(error).endsWith(read.mark()));
  }

  private String line(Message message) {
    String className = message.file().replaceFirst("^/", "").replaceFirst("\\.java$", "");
    List<String> lines =
        module.sources().getOrDefault(className.replace('/', '.'), "").lines().toList();
    return message.line() > 0 && message.line() <= lines.size()
        ? lines.get((int) message.line() - 1)
        : "";
  }

  /** Whether the code uses a permission of which a warning says that it does not. */
  private boolean isUsed(String warning) {
    Matcher unused = UNUSED.matcher(warning);
    if (!unused.lookingAt()) {
      return true;
    }
    Set<String> used = module.reads().stream()
        .filter(Read::runs)
        .flatMap(read -> read.leaf().used())
        .collect(Collectors.toSet());
    String kind = Ascii.toLowerCase(unused.group(1).replaceFirst("Identity$", ""));
    String permission = (kind.equals("permission") ? "" : kind + ":") + unused.group(2);
    return used.contains(Leaf.ALL) || used.contains(permission) || isSearchedInVain(kind, used);
  }

  /** Whether code reads all identities of a kind, and looks for none. */
  private static boolean isSearchedInVain(String kind, Set<String> used) {
    return used.contains(kind) && used.stream().noneMatch(name -> name.startsWith(kind + ":"));
  }

  private Optional<Problem> problem(String kind, Result result) {
    return Optional.of(new Problem(
        kind,
        result.messages().stream().map(Message::toString).collect(Collectors.joining("\n"))
            + result.output()));
  }
}

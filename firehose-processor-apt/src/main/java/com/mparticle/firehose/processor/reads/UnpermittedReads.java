package com.mparticle.firehose.processor.reads;

import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.report.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what the code of a module reads and never gets. */
final class UnpermittedReads {

  private final ModuleDeclaration module;
  private final Reach reach;

  UnpermittedReads(ModuleDeclaration module, Reach reach) {
    this.module = module;
    this.reach = reach;
  }

  Stream<Finding> find() {
    return reach.codes().stream().flatMap(this::in);
  }

  private Stream<Finding> in(Code code) {
    List<Requirement> missing = code.reads().stream()
        .map(read -> read.gate().requirement())
        .filter(requirement -> !requirement.isMetBy(module.permissions()))
        .toList();
    return code.reads().stream()
        .filter(read -> missing.contains(read.gate().requirement()))
        .filter(read -> !isSaidBetter(read.gate().requirement(), missing))
        .map(read -> new Finding(
            ReadRules.UNPERMITTED_READ,
            new Position.InTree(code.element(), read.tree(), read.unit()),
            message(read.gate(), code)));
  }

  /** Who lacks identities of a kind is told the type, if the code looks for one. */
  private static boolean isSaidBetter(Requirement requirement, List<Requirement> missing) {
    return requirement instanceof Requirement.OfIdentities any
        && missing.stream()
            .anyMatch(
                other -> other instanceof Requirement.OfIdentity one && one.kind() == any.kind());
  }

  private String message(Gate gate, Code code) {
    return "%s is left out of messages without %s%s: %s"
        .formatted(
            gate.name(),
            gate.requirement().missing(),
            path(code),
            gate.requirement().mend(module));
  }

  /** The way to code that does not stand in the module itself. */
  private String path(Code code) {
    List<Code> path = reach.pathTo(code);
    return path.size() == 1
        ? ""
        : path.stream().map(Code::name).collect(Collectors.joining(" -> ", " (read by ", ")"));
  }
}

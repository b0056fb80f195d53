package com.mparticle.firehose.processor.access;

import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.report.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds accesses to data that mParticle will not send. */
final class UnpermittedReads {

  private final ModuleDeclaration module;
  private final ReachableCode reachable;

  UnpermittedReads(ModuleDeclaration module, ReachableCode reachable) {
    this.module = module;
    this.reachable = reachable;
  }

  Stream<Finding> find() {
    return reachable.codes().stream().flatMap(this::in);
  }

  private Stream<Finding> in(CodeUnit code) {
    List<Requirement> missing = code.accesses().stream()
        .map(access -> access.element().requirement())
        .filter(requirement -> !requirement.isMetBy(module.permissions()))
        .toList();
    return code.accesses().stream()
        .filter(access -> missing.contains(access.element().requirement()))
        .filter(access -> !isReportedByType(access.element().requirement(), missing))
        .map(access -> new Finding(
            AccessRules.UNPERMITTED_READ,
            new Position.InTree(code.element(), access.tree(), access.unit()),
            message(access.element(), code)));
  }

  /** Prefers the finding that names the identity type over the one that names only its kind. */
  private static boolean isReportedByType(Requirement requirement, List<Requirement> missing) {
    return requirement instanceof Requirement.OfIdentities any
        && missing.stream()
            .anyMatch(
                other -> other instanceof Requirement.OfIdentity one && one.kind() == any.kind());
  }

  private String message(PermissionedElement element, CodeUnit code) {
    return "%s is left out of messages without %s%s: %s"
        .formatted(
            element.name(),
            element.requirement().missing(),
            path(code),
            element.requirement().fix(module));
  }

  /** Returns how the module gets to code outside of it. */
  private String path(CodeUnit code) {
    List<CodeUnit> path = reachable.pathTo(code);
    return path.size() == 1
        ? ""
        : path.stream().map(CodeUnit::name).collect(Collectors.joining(" -> ", " (read by ", ")"));
  }
}

package com.mparticle.firehose.processor.access;

import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Finds accesses to data that mParticle will not send to a module. */
final class UnmetRequirements {

  private final ModuleDeclaration module;
  private final ReachableCode reachable;
  private final Set<Element> searchedHolders;
  private final Set<PermissionedElement> built = new HashSet<>();

  UnmetRequirements(ModuleDeclaration module, ReachableCode reachable, Origins origins) {
    this.module = module;
    this.reachable = reachable;
    Set<Element> searched = new LinkedHashSet<>();
    for (CodeUnit code : reachable.codes()) {
      searched.addAll(code.searchedHolders());
      built.addAll(code.built());
    }
    this.searchedHolders = origins.holdersBehind(searched);
  }

  private record Access(PermissionedAccess access, CodeUnit code) {

    Requirement requirement() {
      return access.element().requirement();
    }
  }

  /** Returns them in the order in which a reader would come across them. */
  List<Finding> find() {
    List<Access> unmet = reachable.codes().stream()
        .flatMap(code -> code.accesses().stream()
            .filter(this::isRead)
            .filter(access -> !isMet(access.element()))
            .map(access -> new Access(access, code)))
        .toList();
    List<Access> reported =
        unmet.stream().filter(access -> !isReportedOtherwise(access, unmet)).toList();
    Fixes fixes =
        new Fixes(module, reported.stream().map(Access::requirement).distinct().toList());
    List<Finding> findings = new ArrayList<>();
    for (Access access : reported) {
      Finding finding = finding(access, "");
      if (!finding.isSuppressed()) {
        findings.add(
            finding(access, fixes.next(access.requirement(), access.access().position())));
      }
    }
    return findings;
  }

  private boolean isRead(PermissionedAccess access) {
    return switch (access.kind()) {
      case READ, CAST -> true;
      case HELD -> searchedHolders.contains(access.holder());
      case MENTION -> false;
    };
  }

  /** What a module builds itself, it may read without mParticle sending it. */
  private boolean isMet(PermissionedElement element) {
    return element.requirement().isMetBy(module)
        || built.stream()
            .anyMatch(other -> other.equals(element)
                || (element.requirement() instanceof Requirement.OfRegistration
                    && other.requirement().equals(element.requirement())));
  }

  /**
   * Prefers the finding that names the identity type over the one that names only its kind, and the
   * one at a test for a type over the one at the cast that follows.
   */
  private static boolean isReportedOtherwise(Access access, List<Access> others) {
    if (access.requirement() instanceof Requirement.OfIdentities any) {
      return others.stream()
          .anyMatch(other -> other.requirement() instanceof Requirement.OfIdentity one
              && one.kind() == any.kind());
    }
    return access.access().kind() == PermissionedAccess.Kind.CAST
        && others.stream()
            .anyMatch(other -> other.access().kind() == PermissionedAccess.Kind.READ
                && other.requirement().equals(access.requirement())
                && other.code().element().equals(access.code().element()));
  }

  private Finding finding(Access access, String fix) {
    PermissionedElement element = access.access().element();
    return new Finding(
        rule(element.requirement()),
        access.access().position(),
        "%s is left out of messages without %s%s: %s"
            .formatted(element.name(), element.requirement().missing(), path(access.code()), fix));
  }

  private static Rule rule(Requirement requirement) {
    return requirement instanceof Requirement.OfRegistration
        ? AccessRules.UNREGISTERED_READ
        : AccessRules.UNPERMITTED_READ;
  }

  /** Returns how the module gets to code outside of it. */
  private String path(CodeUnit code) {
    List<String> names = new ArrayList<>();
    for (CodeUnit caller : reachable.pathTo(code)) {
      if (names.isEmpty() || !names.get(names.size() - 1).equals(caller.name())) {
        names.add(caller.name());
      }
    }
    return names.size() == 1
        ? ""
        : names.stream().collect(Collectors.joining(" -> ", " (read by ", ")"));
  }
}

package com.mparticle.firehose.processor.access;

import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import com.sun.source.tree.CompilationUnitTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Finds accesses to data that mParticle will not send to a module. */
final class UnmetRequirements {

  private final ModuleDeclaration module;
  private final Registration registration;
  private final ReachableCode reachable;
  private final SourceOrder sourceOrder;
  private final Set<Element> searchedHolders;
  private final Set<PermissionedElement> built = new HashSet<>();

  UnmetRequirements(
      ModuleDeclaration module, ReachableCode reachable, Origins origins, SourceOrder sourceOrder) {
    this.module = module;
    this.registration = new Registration(module);
    this.sourceOrder = sourceOrder;
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

    Position.InTree position() {
      return access.position();
    }
  }

  /** Returns them file by file, in the order of the source. */
  List<Finding> find() {
    List<Access> unmet = reachable.codes().stream()
        .flatMap(code -> code.accesses().stream()
            .filter(access -> access.isRead(searchedHolders))
            .filter(access -> !isMet(access.element()))
            .map(access -> new Access(access, code)))
        .filter(access -> !finding(access, "").isSuppressed())
        .toList();
    List<Access> reported = inOrder(
        unmet.stream().filter(access -> !isReportedOtherwise(access, unmet)).toList());
    List<Requirement> missing =
        reported.stream().map(Access::requirement).distinct().toList();
    Fixes fixes = new Fixes(module, missing, sourceOrder);
    return reported.stream()
        .map(access -> finding(access, fixes.next(access.requirement(), access.position())))
        .toList();
  }

  private List<Access> inOrder(List<Access> accesses) {
    List<CompilationUnitTree> units =
        accesses.stream().map(access -> access.position().unit()).distinct().toList();
    return accesses.stream()
        .sorted(Comparator.<Access>comparingInt(
                access -> units.indexOf(access.position().unit()))
            .thenComparingLong(access -> sourceOrder.offset(access.position())))
        .toList();
  }

  /** What a module builds itself, it may read without mParticle sending it. */
  private boolean isMet(PermissionedElement element) {
    return element.requirement().isMetBy(module)
        || isNeededByHandledType(element.requirement())
        || built.stream()
            .anyMatch(other -> other.equals(element)
                || (element.requirement() instanceof Requirement.OfRegistration
                    && other.requirement().equals(element.requirement())));
  }

  /** What a handled type of event requires, the rule for it reports where it is missing. */
  private boolean isNeededByHandledType(Requirement requirement) {
    if (requirement instanceof Requirement.OfPermission one) {
      return registration.handlesTypeWith(one.permission());
    }
    return requirement instanceof Requirement.OfIdentities any
        && registration.handlesTypeWith(any.kind());
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
        access.position(),
        "%s is in no message without %s%s: %s"
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

package com.mparticle.firehose.processor.access;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.IdentityPermission;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.PermissionsDeclaration;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.processor.report.AnnotationTrees;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A module whose code is checked.
 *
 * @param type its class, as javac knows it in the latest round
 * @param hasErrors whether its declaration breaks rules
 * @param places the trees of its permissions, settings and methods without annotation, except of
 *     those that have findings already; they are looked up early, as javac forgets them when it
 *     generates the class
 */
record CheckedModule(
    TypeElement type,
    ModuleDeclaration declaration,
    boolean hasErrors,
    ImmutableMap<Position, Position.InTree> places) {

  static CheckedModule of(
      TypeElement type,
      ModuleDeclaration declaration,
      List<Finding> findings,
      AnnotationTrees trees) {
    Set<Position> reported = findings.stream().map(Finding::position).collect(Collectors.toSet());
    return new CheckedModule(
        type,
        declaration,
        findings.stream()
            .anyMatch(finding ->
                finding.rule().severity() == Rule.Severity.ERROR && !finding.isSuppressed()),
        Streams.concat(
                positions(declaration.permissions()),
                positions(declaration.settings()),
                declaration.otherMethods().stream().map(Handler::methodPosition))
            .filter(position -> !reported.contains(position))
            .distinct()
            .flatMap(position ->
                trees.findOrElement(position).map(tree -> Map.entry(position, tree)).stream())
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  CheckedModule withType(TypeElement latest) {
    return new CheckedModule(latest, declaration, hasErrors, places);
  }

  private static Stream<Position> positions(Stream<SettingsDeclaration> settings) {
    return settings.flatMap(named -> Stream.concat(
        Stream.of(named.position()), named.settings().stream().map(SettingDeclaration::position)));
  }

  private static Stream<Position> positions(PermissionsDeclaration permissions) {
    return Streams.concat(
            permissions.user().stream().map(IdentityPermission::type),
            permissions.device().stream().map(IdentityPermission::type),
            permissions.partner().stream().map(IdentityPermission::type),
            permissions.allow().stream())
        .map(Located::position);
  }
}

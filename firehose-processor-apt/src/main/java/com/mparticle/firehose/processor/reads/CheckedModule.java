package com.mparticle.firehose.processor.reads;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import com.mparticle.firehose.processor.model.IdentityPermission;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.PermissionsDeclaration;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.validate.Checks;
import com.mparticle.firehose.processor.validate.Finding;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * A module whose code is checked.
 *
 * @param permissions where its permissions stand, but for those that are wrong anyway; javac
 *     forgets these places when it generates the class
 * @param unit its source file
 */
record CheckedModule(
    TypeElement type,
    ModuleDeclaration declaration,
    ImmutableMap<Position, Tree> permissions,
    CompilationUnitTree unit) {

  static CheckedModule of(
      TypeElement type, ModuleDeclaration declaration, CompilationUnitTree unit, Trees trees) {
    Set<Position> wrong =
        Checks.findingsOf(declaration).stream().map(Finding::position).collect(Collectors.toSet());
    return new CheckedModule(
        type,
        declaration,
        positions(declaration.permissions())
            .filter(position -> !wrong.contains(position))
            .collect(ImmutableMap.toImmutableMap(
                position -> position,
                position ->
                    trees.getTree(position.element(), position.annotation(), position.value()))),
        unit);
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

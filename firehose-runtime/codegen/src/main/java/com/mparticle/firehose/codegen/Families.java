package com.mparticle.firehose.codegen;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.auto.common.MoreTypes;
import com.google.common.collect.ImmutableList;
import com.palantir.javapoet.ClassName;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Turns sealed interfaces into facts. Which value type each constant of the enum {@code Type}
 * selects is read from the source of the enum, the only place where it stands.
 */
final class Families {

  private static final String UNKNOWN = "UNKNOWN";

  private final Trees trees;

  Families(ProcessingEnvironment environment) {
    this.trees = Trees.instance(environment);
  }

  Family of(TypeElement family) {
    ImmutableList<ClassName> valueTypes = family.getPermittedSubclasses().stream()
        .map(type -> ClassName.get(MoreTypes.asTypeElement(type)))
        .collect(toImmutableList());
    TypeElement types = types(family);
    Map<String, String> table = valueTypesByConstant(types);
    ImmutableList<Family.Constant> constants = types.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .map(constant -> constant(constant, table, valueTypes))
        .collect(toImmutableList());
    Optional<ClassName> unknown = constants.stream()
        .filter(constant -> constant.name().equals(UNKNOWN))
        .map(Family.Constant::valueType)
        .findFirst();
    return new Family(
        ClassName.get(family),
        valueTypes,
        ClassName.get(types),
        constants.stream()
            .filter(constant -> !constant.name().equals(UNKNOWN))
            .collect(toImmutableList()),
        unknown);
  }

  private static TypeElement types(TypeElement family) {
    for (Element member : family.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM && member.getSimpleName().contentEquals("Type")) {
        return (TypeElement) member;
      }
    }
    throw new IllegalArgumentException("No enum Type in " + family);
  }

  /** The simple names of the value types, by the names of the constants that select them. */
  private Map<String, String> valueTypesByConstant(TypeElement types) {
    Map<String, String> table = new LinkedHashMap<>();
    new TableReader().scan(trees.getTree(types), table);
    return table;
  }

  private static Family.Constant constant(
      Element constant, Map<String, String> table, List<ClassName> valueTypes) {
    String name = constant.getSimpleName().toString();
    return new Family.Constant(
        name,
        name.toLowerCase(Locale.ROOT),
        valueTypes.stream()
            .filter(type -> type.simpleName().equals(table.get(name)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(
                "No value type for %s.%s: expected the class of one of %s, found %s"
                    .formatted(
                        constant.getEnclosingElement(),
                        name,
                        valueTypes,
                        table.getOrDefault(name, "none")))));
  }

  /**
   * Reads constants such as {@code ERROR(ErrorEvent.class)}, and lines of the method
   * {@code valueType} such as {@code case ERROR -> ErrorEvent.class}.
   */
  private static final class TableReader extends TreeScanner<Void, Map<String, String>> {

    @Override
    public Void visitVariable(VariableTree constant, Map<String, String> table) {
      if (constant.getInitializer() instanceof NewClassTree creation
          && !creation.getArguments().isEmpty()) {
        add(constant.getName().toString(), creation.getArguments().get(0), table);
      }
      return super.visitVariable(constant, table);
    }

    @Override
    public Void visitCase(CaseTree line, Map<String, String> table) {
      line.getExpressions().forEach(constant -> add(constant.toString(), line.getBody(), table));
      return super.visitCase(line, table);
    }

    private static void add(String constant, Tree valueType, Map<String, String> table) {
      if (valueType instanceof MemberSelectTree select
          && select.getExpression() instanceof IdentifierTree type) {
        table.put(constant, type.getName().toString());
      }
    }
  }
}

package com.mparticle.firehose.codegen;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.auto.common.MoreTypes;
import com.google.common.collect.ImmutableList;
import com.palantir.javapoet.ClassName;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Turns sealed interfaces into facts. Which value type each constant of the enum {@code Type}
 * selects is read from the constant's source, the only place where it stands.
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
    ImmutableList<Family.Constant> constants = types.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .map(constant -> constant(constant, valueTypes))
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

  private Family.Constant constant(Element constant, List<ClassName> valueTypes) {
    String name = constant.getSimpleName().toString();
    String valueType = valueType(constant);
    return new Family.Constant(
        name,
        name.toLowerCase(Locale.ROOT),
        valueTypes.stream()
            .filter(type -> type.simpleName().equals(valueType))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No value type for " + constant)));
  }

  /** The simple name of the class that is the constant's argument. */
  private String valueType(Element constant) {
    VariableTree variable = (VariableTree) trees.getTree(constant);
    if (variable.getInitializer() instanceof NewClassTree creation) {
      for (ExpressionTree argument : creation.getArguments()) {
        if (argument instanceof MemberSelectTree select
            && select.getExpression() instanceof IdentifierTree type) {
          return type.getName().toString();
        }
      }
    }
    throw new IllegalArgumentException("No class in " + constant);
  }
}

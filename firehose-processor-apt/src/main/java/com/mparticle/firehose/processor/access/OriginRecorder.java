package com.mparticle.firehose.processor.access;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Records where the values of variables come from, if calls depend on it (instances of classes that
 * implement abstract methods), branches (booleans), or searches (types of identities and the like).
 */
final class OriginRecorder {

  /** Chains of calls are followed no deeper. */
  private static final int MAX_DEPTH = 40;

  private final Attribution attribution;
  private final Authors authors;
  private final TrackedTypes trackedTypes;
  private final GuardFinder guards;
  private final CallGraph graph;

  OriginRecorder(
      Attribution attribution,
      Authors authors,
      TrackedTypes trackedTypes,
      GuardFinder guards,
      CallGraph graph) {
    this.attribution = attribution;
    this.authors = authors;
    this.trackedTypes = trackedTypes;
    this.guards = guards;
    this.graph = graph;
  }

  /**
   * Records that a variable gets the value of an expression.
   *
   * @param holder the variable; or a method, which returns it
   */
  void assign(Element holder, TreePath value, CodeUnit code) {
    if (holder instanceof VariableElement variable) {
      if (variable.asType().getKind() == TypeKind.BOOLEAN) {
        code.booleanFlows()
            .add(new BooleanFlow(variable, guards.constant(value), guards.variable(value)));
      } else if (trackedTypes.isTracked(variable.asType())) {
        origins(value, code)
            .forEach(origin -> code.originFlows().add(new OriginFlow(holder, origin)));
      }
    } else if (holder instanceof ExecutableElement method
        && trackedTypes.isTracked(method.getReturnType())) {
      origins(value, code)
          .forEach(origin -> code.originFlows().add(new OriginFlow(holder, origin)));
    }
  }

  /** Records what the generated constructor and accessors of a record do. */
  void record(TypeElement type, CodeUnit code) {
    List<? extends RecordComponentElement> components = type.getRecordComponents();
    List<VariableElement> fields = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
        .toList();
    for (int i = 0; i < components.size(); i++) {
      VariableElement field = fields.get(i);
      add(components.get(i).getAccessor(), field, code);
      for (ExecutableElement constructor :
          ElementFilter.constructorsIn(type.getEnclosedElements())) {
        if (constructor.getParameters().size() == components.size()) {
          add(field, constructor.getParameters().get(i), code);
        }
      }
    }
  }

  private void add(Element holder, VariableElement from, CodeUnit code) {
    if (holder instanceof VariableElement variable
        && variable.asType().getKind() == TypeKind.BOOLEAN) {
      code.booleanFlows().add(new BooleanFlow(variable, null, from));
    } else if (trackedTypes.isTracked(from.asType())) {
      code.originFlows().add(new OriginFlow(holder, new ValueOrigin.Holder(from)));
    }
  }

  /** Records that the parameters of a lambda expression get what the called object holds. */
  void lambdaParameters(TreePath lambda, List<VariableElement> parameters, CodeUnit code) {
    if (lambda.getParentPath().getLeaf() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && attribution.element(lambda.getParentPath()) instanceof ExecutableElement method
        && authors.of(method) == Author.JDK) {
      TreePath receiver =
          new TreePath(new TreePath(lambda.getParentPath(), select), select.getExpression());
      for (VariableElement parameter : parameters) {
        if (trackedTypes.isTracked(parameter.asType())) {
          origins(receiver, code)
              .forEach(origin -> code.originFlows().add(new OriginFlow(parameter, origin)));
        }
      }
    }
  }

  /** Returns where the object comes from whose method is called; empty if it does not matter. */
  ImmutableList<ValueOrigin> receiver(TreePath expression, CodeUnit code) {
    return trackedTypes.isTracked(attribution.type(expression))
        ? origins(expression, code)
        : ImmutableList.of();
  }

  private ImmutableList<ValueOrigin> origins(TreePath value, CodeUnit code) {
    ImmutableList.Builder<ValueOrigin> found = ImmutableList.builder();
    collect(value, code, found, MAX_DEPTH);
    return found.build();
  }

  private void collect(
      TreePath value, CodeUnit code, ImmutableList.Builder<ValueOrigin> found, int depth) {
    if (depth == 0) {
      return;
    }
    Tree tree = value.getLeaf();
    switch (tree.getKind()) {
      case PARENTHESIZED ->
        collect(value, ((ParenthesizedTree) tree).getExpression(), code, found, depth);
      case TYPE_CAST -> collect(value, ((TypeCastTree) tree).getExpression(), code, found, depth);
      case ASSIGNMENT ->
        collect(value, ((AssignmentTree) tree).getExpression(), code, found, depth);
      case CONDITIONAL_EXPRESSION -> {
        ConditionalExpressionTree conditional = (ConditionalExpressionTree) tree;
        collect(value, conditional.getTrueExpression(), code, found, depth);
        collect(value, conditional.getFalseExpression(), code, found, depth);
      }
      case SWITCH_EXPRESSION ->
        SwitchResults.of(value).forEach(result -> collect(result, code, found, depth - 1));
      case NEW_ARRAY -> {
        List<? extends ExpressionTree> values = ((NewArrayTree) tree).getInitializers();
        if (values != null) {
          values.forEach(element -> collect(value, element, code, found, depth));
        }
      }
      case IDENTIFIER, MEMBER_SELECT -> {
        if (attribution.element(value) instanceof VariableElement variable) {
          found.add(new ValueOrigin.Holder(variable));
        }
      }
      case LAMBDA_EXPRESSION ->
        found.add(new ValueOrigin.Lambda(graph.addLambda(tree, code.deferred())));
      case MEMBER_REFERENCE -> reference(value, (MemberReferenceTree) tree, found);
      case NEW_CLASS -> instance(value, (NewClassTree) tree, code, found, depth);
      case METHOD_INVOCATION -> call(value, (MethodInvocationTree) tree, code, found, depth);
      default -> {}
    }
  }

  private void collect(
      TreePath parent,
      @Nullable Tree child,
      CodeUnit code,
      ImmutableList.Builder<ValueOrigin> found,
      int depth) {
    if (child != null) {
      collect(new TreePath(parent, child), code, found, depth - 1);
    }
  }

  private void reference(
      TreePath path, MemberReferenceTree tree, ImmutableList.Builder<ValueOrigin> found) {
    if (attribution.element(path) instanceof ExecutableElement method
        && tree.getMode() == MemberReferenceTree.ReferenceMode.INVOKE) {
      found.add(new ValueOrigin.MethodReference(method));
    }
  }

  private void instance(
      TreePath path,
      NewClassTree tree,
      CodeUnit code,
      ImmutableList.Builder<ValueOrigin> found,
      int depth) {
    Element type = tree.getClassBody() == null
        ? attribution.element(path, tree.getIdentifier())
        : attribution.element(path, tree.getClassBody());
    if (type instanceof TypeElement created && authors.isPartner(created)) {
      found.add(new ValueOrigin.Instance(created));
    } else {
      tree.getArguments().forEach(argument -> collect(path, argument, code, found, depth));
    }
  }

  /** Collections and the like of the JDK return what they are given. */
  private void call(
      TreePath path,
      MethodInvocationTree tree,
      CodeUnit code,
      ImmutableList.Builder<ValueOrigin> found,
      int depth) {
    if (!(attribution.element(path) instanceof ExecutableElement method)) {
      return;
    }
    if (authors.isPartner(method)) {
      found.add(new ValueOrigin.Holder(method));
    } else {
      tree.getArguments().forEach(argument -> collect(path, argument, code, found, depth));
      if (tree.getMethodSelect() instanceof MemberSelectTree select) {
        collect(new TreePath(path, select), select.getExpression(), code, found, depth);
      }
    }
  }
}

package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableList;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Records how statements and expressions pass on values. */
final class DataFlowRecorder {

  private final Attribution attribution;
  private final Authors authors;
  private final FunctionTypes functionTypes;
  private final CallGraph graph;
  private final TypeFlowRecorder types;
  private final CallFlowRecorder calls;
  private final OriginRecorder origins;

  DataFlowRecorder(
      Attribution attribution,
      Authors authors,
      FunctionTypes functionTypes,
      CallGraph graph,
      TypeFlowRecorder types,
      CallFlowRecorder calls,
      OriginRecorder origins) {
    this.attribution = attribution;
    this.authors = authors;
    this.functionTypes = functionTypes;
    this.graph = graph;
    this.types = types;
    this.calls = calls;
    this.origins = origins;
  }

  /** Records a class and what it holds. */
  void type(TypeElement type, CodeUnit code) {
    graph.addType(type);
    types.addHeldTypes(type);
    if (type.getKind() == ElementKind.RECORD) {
      origins.record(type, code);
    }
  }

  /** Records what becomes of the results of a method. */
  void method(ExecutableElement method, CodeUnit code) {
    calls.results(method, code);
  }

  /** Records that a variable is initialized. */
  void variable(TreePath value, VariableElement variable, CodeUnit code) {
    types.convert(attribution.type(value), variable.asType(), code);
    origins.assign(variable, value, code);
  }

  /** Records an assignment. Fields of libraries are out of sight. */
  void assignment(TreePath path, CodeUnit code) {
    AssignmentTree tree = (AssignmentTree) path.getLeaf();
    TreePath value = new TreePath(path, tree.getExpression());
    Element variable = attribution.element(path, tree.getVariable());
    types.convert(attribution.type(value), attribution.type(path, tree.getVariable()), code);
    if (variable != null) {
      if (variable.getKind().isField() && !authors.isPartner(variable)) {
        types.escape(attribution.type(value), code);
      }
      origins.assign(variable, value, code);
    }
  }

  /** Records what a method or lambda expression returns. */
  void returned(TreePath value, CodeUnit code) {
    TreePath around = value;
    while (!(around.getLeaf() instanceof LambdaExpressionTree)
        && !(around.getLeaf() instanceof MethodTree)) {
      around = around.getParentPath();
    }
    if (around.getLeaf() instanceof LambdaExpressionTree) {
      lambdaResult(around, value, code);
    } else if (attribution.element(around) instanceof ExecutableElement method) {
      types.convert(attribution.type(value), method.getReturnType(), code);
      origins.assign(method, value, code);
    }
  }

  private void lambdaResult(TreePath lambda, TreePath value, CodeUnit code) {
    TypeMirror functionType = attribution.type(lambda);
    if (functionType != null) {
      calls.lambdaResult(attribution.type(value), functionType, code);
    }
  }

  /** Records what a lambda expression takes and, if it is an expression, returns. */
  void lambda(TreePath lambda, CodeUnit code) {
    LambdaExpressionTree tree = (LambdaExpressionTree) lambda.getLeaf();
    implementation(lambda);
    List<VariableElement> parameters = tree.getParameters().stream()
        .map(parameter -> attribution.element(lambda, parameter))
        .filter(VariableElement.class::isInstance)
        .map(VariableElement.class::cast)
        .toList();
    origins.lambdaParameters(lambda, parameters, code);
    if (tree.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION) {
      lambdaResult(lambda, new TreePath(lambda, tree.getBody()), code);
    }
  }

  /** Records what a method reference is given and returns. */
  void methodReference(TreePath path, CodeUnit code) {
    MemberReferenceTree tree = (MemberReferenceTree) path.getLeaf();
    TypeMirror functionType = attribution.type(path);
    TypeMirror qualifier = attribution.type(path, tree.getQualifierExpression());
    implementation(path);
    if (functionType != null
        && qualifier != null
        && attribution.element(path) instanceof ExecutableElement method
        && method.getEnclosingElement() instanceof TypeElement) {
      calls.methodReference(method, qualifier, functionType, code);
      for (VariableElement parameter : method.getParameters()) {
        if (parameter.asType().getKind() == TypeKind.BOOLEAN) {
          code.booleanFlows().add(new BooleanFlow(parameter, null, null));
        }
      }
    }
  }

  private void implementation(TreePath function) {
    TypeMirror type = attribution.type(function);
    if (type != null) {
      functionTypes
          .descriptor(type)
          .filter(descriptor -> authors.isPartner(descriptor.method()))
          .ifPresent(descriptor -> graph.addImplementedByLambda(descriptor.method()));
    }
  }

  /** Records what a call does with its arguments, and with the object whose method it calls. */
  void call(TreePath path, ExecutableElement method, CodeUnit code) {
    MethodInvocationTree tree = (MethodInvocationTree) path.getLeaf();
    TypeMirror type = attribution.type(path, tree.getMethodSelect());
    arguments(path, method, type, tree.getArguments(), code);
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      TreePath receiver = new TreePath(new TreePath(path, select), select.getExpression());
      calls.receiver(method, attribution.type(receiver), attribution.type(path), code);
    } else if (authors.of(method) == Author.LIBRARY) {
      calls.receiver(method, classAround(code.element()).asType(), attribution.type(path), code);
    }
  }

  private static Element classAround(Element member) {
    return member instanceof TypeElement
        ? member
        : MoreElements.asType(member.getEnclosingElement());
  }

  /**
   * Records what becomes of arguments.
   *
   * @param type the method's type as this call sees it; null if unknown
   */
  void arguments(
      TreePath path,
      ExecutableElement method,
      @Nullable TypeMirror type,
      List<? extends ExpressionTree> arguments,
      CodeUnit code) {
    if (authors.of(method) == Author.MODEL) {
      return;
    }
    boolean isPartner = authors.isPartner(method);
    List<? extends VariableElement> parameters = method.getParameters();
    for (int i = 0; i < arguments.size(); i++) {
      TreePath argument = new TreePath(path, arguments.get(i));
      TypeMirror argumentType = attribution.type(argument);
      if (argumentType != null) {
        calls.argument(method, type, i, argumentType, code);
      }
      if (isPartner && !parameters.isEmpty()) {
        origins.assign(parameters.get(Math.min(i, parameters.size() - 1)), argument, code);
      }
    }
  }

  /** Returns the edge for a call, a reference to a method, or the use of a field. */
  CallEdge callEdge(TreePath path, Element target, CallEdge.Kind kind, CodeUnit code) {
    if (kind == CallEdge.Kind.CALL
        && target.getKind() == ElementKind.METHOD
        && !target.getModifiers().contains(Modifier.STATIC)) {
      ExpressionTree receiver = path.getLeaf() instanceof MemberSelectTree select
          ? select.getExpression()
          : path.getLeaf() instanceof MemberReferenceTree reference
              ? reference.getQualifierExpression()
              : null;
      if (receiver != null) {
        return new CallEdge(target, kind, origins.receiver(new TreePath(path, receiver), code));
      }
    }
    return new CallEdge(target, kind, ImmutableList.of());
  }

  /** Records that a pattern takes a record apart, for which it calls the accessors. */
  void recordPattern(TreePath pattern, CodeUnit code) {
    RecordPatterns.components(pattern, attribution)
        .forEach(component ->
            code.calls().add(new CallEdge(component.getAccessor(), CallEdge.Kind.NON_VIRTUAL)));
  }

  /** Records the two values that a conditional expression may have. */
  void conditional(TreePath path, CodeUnit code) {
    ConditionalExpressionTree tree = (ConditionalExpressionTree) path.getLeaf();
    TypeMirror type = attribution.type(path);
    types.convert(attribution.type(path, tree.getTrueExpression()), type, code);
    types.convert(attribution.type(path, tree.getFalseExpression()), type, code);
  }

  /** Records the values that a switch expression may have. */
  void switchExpression(TreePath path, CodeUnit code) {
    TypeMirror type = attribution.type(path);
    SwitchResults.of(path).forEach(result -> types.convert(attribution.type(result), type, code));
  }

  /** Records what becomes text. */
  void binary(TreePath path, CodeUnit code) {
    BinaryTree tree = (BinaryTree) path.getLeaf();
    if (tree.getKind() == Tree.Kind.PLUS && isObject(attribution.type(path))) {
      escape(path, tree.getLeftOperand(), code);
      escape(path, tree.getRightOperand(), code);
    }
  }

  private static boolean isObject(@Nullable TypeMirror type) {
    return type != null && type.getKind() == TypeKind.DECLARED;
  }

  /** Records that the value of an expression escapes. */
  void escape(TreePath parent, @Nullable ExpressionTree value, CodeUnit code) {
    if (value != null) {
      types.escape(attribution.type(parent, value), code);
    }
  }

  /** Records that a loop takes each element for its variable. */
  void loop(TreePath path, CodeUnit code) {
    EnhancedForLoopTree tree = (EnhancedForLoopTree) path.getLeaf();
    TreePath values = new TreePath(path, tree.getExpression());
    if (attribution.element(path, tree.getVariable()) instanceof VariableElement variable) {
      types.convertElements(attribution.type(values), variable.asType(), code);
      origins.assign(variable, values, code);
    }
  }

  /** Records the elements of an array. */
  void array(TreePath path, CodeUnit code) {
    NewArrayTree tree = (NewArrayTree) path.getLeaf();
    if (tree.getInitializers() != null && attribution.type(path) instanceof ArrayType type) {
      for (ExpressionTree element : tree.getInitializers()) {
        types.convert(attribution.type(path, element), type.getComponentType(), code);
      }
    }
  }

  /** Records a cast. */
  void cast(TreePath path, CodeUnit code) {
    TypeCastTree tree = (TypeCastTree) path.getLeaf();
    types.convert(attribution.type(path, tree.getExpression()), attribution.type(path), code);
  }
}

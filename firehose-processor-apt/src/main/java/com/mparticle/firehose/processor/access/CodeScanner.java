package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Adds the code of a class to the call graph, once javac has attributed it. The parameter of its
 * methods is the code unit that a tree belongs to.
 */
final class CodeScanner extends DataScanner {

  private final Attribution attribution;
  private final Authors authors;
  private final CallGraph graph;
  private final GuardFinder guards;
  private final AccessRecorder accesses;
  private final DataFlowRecorder dataFlows;
  private final EnumConstants constants;

  CodeScanner(
      Attribution attribution,
      Authors authors,
      CallGraph graph,
      GuardFinder guards,
      AccessRecorder accesses,
      DataFlowRecorder dataFlows) {
    super(accesses, dataFlows);
    this.attribution = attribution;
    this.authors = authors;
    this.graph = graph;
    this.guards = guards;
    this.accesses = accesses;
    this.dataFlows = dataFlows;
    this.constants = new EnumConstants(attribution, authors);
  }

  /** Adds the code of a top-level class. */
  void scan(TreePath path, TypeElement type) {
    scanAll(path, graph.add(type));
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, CodeUnit code) {
    if (element() instanceof TypeElement type) {
      CodeUnit own = LocalClasses.isLocal(type) ? code : graph.add(type);
      dataFlows.type(type, own);
      return super.visitClass(tree, own);
    }
    return super.visitClass(tree, code);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, CodeUnit code) {
    if (!(element() instanceof ExecutableElement method)) {
      return super.visitMethod(tree, code);
    }
    CodeUnit own = graph.add(method);
    if (LocalClasses.isLocal(MoreElements.asType(method.getEnclosingElement()))
        && !ObjectMethods.isOverride(method)) {
      code.deferred().nested().add(own);
    }
    dataFlows.method(method, own);
    return super.visitMethod(tree, own);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, CodeUnit code) {
    if (!(element() instanceof VariableElement variable)) {
      return super.visitVariable(tree, code);
    }
    CodeUnit own = codeOf(variable, code);
    if (tree.getInitializer() != null) {
      dataFlows.variable(new TreePath(getCurrentPath(), tree.getInitializer()), variable, own);
    }
    return super.visitVariable(tree, own);
  }

  /** Constants of an enum run when they are named; other fields when their class is used. */
  private CodeUnit codeOf(VariableElement variable, CodeUnit code) {
    if (!variable.getKind().isField()
        || LocalClasses.isLocal(MoreElements.asType(variable.getEnclosingElement()))) {
      return code;
    }
    CodeUnit own = graph.add(variable);
    if (variable.getKind() == ElementKind.ENUM_CONSTANT) {
      return own;
    }
    CodeUnit initializer = graph.add(own.initializer());
    code.nested().add(initializer);
    return initializer;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, CodeUnit code) {
    CodeUnit own = graph.addLambda(tree, code.deferred());
    dataFlows.lambda(getCurrentPath(), own);
    return super.visitLambdaExpression(tree, own);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, CodeUnit code) {
    name(CallEdge.Kind.CALL, code);
    return null;
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, CodeUnit code) {
    if (tree.getIdentifier().contentEquals("class")) {
      accesses.classLiteral(getCurrentPath(), code);
      constants.classLiteral(getCurrentPath(), code);
      return null;
    }
    name(isSuper(tree.getExpression()) ? CallEdge.Kind.NON_VIRTUAL : CallEdge.Kind.CALL, code);
    return super.visitMemberSelect(tree, code);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, CodeUnit code) {
    CodeUnit own = code.deferred();
    if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      name(CallEdge.Kind.NEW, own);
    } else {
      name(
          isSuper(tree.getQualifierExpression()) ? CallEdge.Kind.NON_VIRTUAL : CallEdge.Kind.CALL,
          own);
    }
    dataFlows.methodReference(getCurrentPath(), own);
    return super.visitMemberReference(tree, code);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, CodeUnit code) {
    name(CallEdge.Kind.NEW, code);
    if (element() instanceof ExecutableElement constructor) {
      dataFlows.arguments(
          getCurrentPath(), constructor, constructor.asType(), tree.getArguments(), code);
    }
    return super.visitNewClass(tree, code);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, CodeUnit code) {
    if (element() instanceof ExecutableElement method) {
      dataFlows.call(getCurrentPath(), method, code);
      accesses.call(getCurrentPath(), method, code);
      constants.call(getCurrentPath(), method, code);
    } else {
      graph.markIncomplete();
    }
    return super.visitMethodInvocation(tree, code);
  }

  @Override
  public @Nullable Void visitIf(IfTree tree, CodeUnit code) {
    TreePath condition = new TreePath(getCurrentPath(), tree.getCondition());
    scan(tree.getCondition(), code);
    scan(tree.getThenStatement(), branch(condition, true, code));
    scan(tree.getElseStatement(), branch(condition, false, code));
    return null;
  }

  @Override
  public @Nullable Void visitConditionalExpression(ConditionalExpressionTree tree, CodeUnit code) {
    TreePath condition = new TreePath(getCurrentPath(), tree.getCondition());
    dataFlows.conditional(getCurrentPath(), code);
    scan(tree.getCondition(), code);
    scan(tree.getTrueExpression(), branch(condition, true, code));
    scan(tree.getFalseExpression(), branch(condition, false, code));
    return null;
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree tree, CodeUnit code) {
    dataFlows.binary(getCurrentPath(), code);
    scan(tree.getLeftOperand(), code);
    TreePath left = new TreePath(getCurrentPath(), tree.getLeftOperand());
    scan(
        tree.getRightOperand(),
        switch (tree.getKind()) {
          case CONDITIONAL_AND -> branch(left, true, code);
          case CONDITIONAL_OR -> branch(left, false, code);
          default -> code;
        });
    return null;
  }

  /** After {@code if (!flag) return;}, the rest of a block runs only if {@code flag} holds. */
  @Override
  public @Nullable Void visitBlock(BlockTree tree, CodeUnit code) {
    CodeUnit own = code;
    for (StatementTree statement : tree.getStatements()) {
      scan(statement, own);
      if (statement instanceof IfTree check && completesAbruptly(check)) {
        TreePath path = new TreePath(getCurrentPath(), check);
        own = branch(new TreePath(path, check.getCondition()), false, own);
      }
    }
    return null;
  }

  private static boolean completesAbruptly(IfTree check) {
    return check.getElseStatement() == null && completesAbruptly(check.getThenStatement());
  }

  private static boolean completesAbruptly(StatementTree statement) {
    if (statement instanceof BlockTree block) {
      List<? extends StatementTree> statements = block.getStatements();
      return !statements.isEmpty() && completesAbruptly(statements.get(statements.size() - 1));
    }
    return switch (statement.getKind()) {
      case RETURN, THROW, CONTINUE -> true;
      default -> false;
    };
  }

  /**
   * Returns the code that runs if a condition has that value; the given one if nothing is known.
   */
  private CodeUnit branch(TreePath condition, boolean value, CodeUnit code) {
    CodeUnit own = code;
    for (Guard guard : guards.guards(condition, value)) {
      CodeUnit branch = graph.add(own.part());
      own.branches().add(new Branch(branch, guard));
      own = branch;
    }
    return own;
  }

  /** Records what the use of a name does: an access to data, or a call. */
  private void name(CallEdge.Kind kind, CodeUnit code) {
    Element element = element();
    if (element == null || element.asType().getKind() == TypeKind.ERROR) {
      graph.markIncomplete();
      return;
    }
    accesses.name(getCurrentPath(), element, code);
    boolean isMember = element.getEnclosingElement() instanceof TypeElement;
    if (isMember && isCode(element) && authors.isPartner(element)) {
      code.calls().add(dataFlows.callEdge(getCurrentPath(), element, kind, code));
    }
  }

  /** Returns whether an element may have code: methods, constructors, and initialized fields. */
  private static boolean isCode(Element element) {
    return element instanceof ExecutableElement || element.getKind().isField();
  }

  private @Nullable Element element() {
    return attribution.element(getCurrentPath());
  }

  private static boolean isSuper(ExpressionTree tree) {
    return (tree instanceof IdentifierTree name && name.getName().contentEquals("super"))
        || (tree instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("super"));
  }
}

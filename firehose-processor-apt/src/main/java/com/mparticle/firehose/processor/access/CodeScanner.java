package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Adds the code of a class to the call graph, once javac has attributed it. */
final class CodeScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Trees trees;
  private final Sources sources;
  private final PermissionIndex permissionIndex;
  private final EscapeAnalysis escapeAnalysis;
  private final CallGraph graph;
  private final CompilationUnitTree unit;
  private final Set<Tree> ignoredTrees = Collections.newSetFromMap(new IdentityHashMap<>());
  private CodeUnit code;

  CodeScanner(
      Trees trees,
      Sources sources,
      PermissionIndex permissionIndex,
      EscapeAnalysis escapeAnalysis,
      CallGraph graph,
      TypeElement type,
      CompilationUnitTree unit) {
    this.trees = trees;
    this.sources = sources;
    this.permissionIndex = permissionIndex;
    this.escapeAnalysis = escapeAnalysis;
    this.graph = graph;
    this.unit = unit;
    this.code = graph.add(type);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    return element() instanceof TypeElement type && !isLocal(type)
        ? in(graph.add(type), () -> super.visitClass(tree, null))
        : super.visitClass(tree, null);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
    return member(() -> super.visitMethod(tree, null));
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    if (!(element() instanceof VariableElement variable)) {
      return super.visitVariable(tree, null);
    }
    if (tree.getInitializer() != null) {
      assign(tree.getInitializer(), variable.asType());
    }
    return variable.getKind().isField()
        ? member(() -> super.visitVariable(tree, null))
        : super.visitVariable(tree, null);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
    assign(tree.getExpression(), type(tree.getVariable()));
    return super.visitAssignment(tree, null);
  }

  private void assign(ExpressionTree value, @Nullable TypeMirror variable) {
    TypeMirror type = type(value);
    if (type != null && variable != null) {
      code.escaping().addAll(escapeAnalysis.in(type, variable));
    }
  }

  private @Nullable Void member(Supplier<@Nullable Void> scan) {
    Element member = element();
    if (member == null) {
      return scan.get();
    }
    if (isLocal(MoreElements.asType(member.getEnclosingElement()))) {
      graph.addTo(code, member);
      return scan.get();
    }
    return in(graph.add(member), scan);
  }

  private @Nullable Void in(CodeUnit inner, Supplier<@Nullable Void> scan) {
    CodeUnit outer = code;
    code = inner;
    scan.get();
    code = outer;
    return null;
  }

  /** Annotations run no code. */
  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    record(tree, CallEdge.Kind.CALL);
    return super.visitIdentifier(tree, null);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
    record(tree, isSuper(tree.getExpression()) ? CallEdge.Kind.NON_VIRTUAL : CallEdge.Kind.CALL);
    return super.visitMemberSelect(tree, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
    if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      record(tree, CallEdge.Kind.NEW);
    } else {
      record(
          tree,
          isSuper(tree.getQualifierExpression()) ? CallEdge.Kind.NON_VIRTUAL : CallEdge.Kind.CALL);
    }
    TypeMirror functionType = trees.getTypeMirror(getCurrentPath());
    if (element() instanceof ExecutableElement method && isMember(method) && functionType != null) {
      code.escaping().addAll(escapeAnalysis.in(method, functionType));
    }
    return super.visitMemberReference(tree, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
    record(tree, CallEdge.Kind.NEW);
    if (element() instanceof ExecutableElement constructor) {
      recordEscapes(constructor, constructor.asType(), tree.getArguments());
    }
    return super.visitNewClass(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
    if (element() instanceof ExecutableElement method) {
      recordEscapes(method, type(tree.getMethodSelect()), tree.getArguments());
      if (escapeAnalysis.isOfModel(method)) {
        ignoredTrees.addAll(tree.getArguments()); // a constant in a builder is no search
      }
    } else {
      graph.markIncomplete();
    }
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void unused) {
    ignoreCompleteLabels(tree.getCases());
    return super.visitSwitch(tree, null);
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void unused) {
    ignoreCompleteLabels(tree.getCases());
    return super.visitSwitchExpression(tree, null);
  }

  /** A switch with a case for each type of identity searches for none in particular. */
  private void ignoreCompleteLabels(List<? extends CaseTree> cases) {
    List<? extends ExpressionTree> labels = cases.stream()
        .flatMap(branch -> branch.getExpressions().stream())
        .filter(this::isPermissioned)
        .toList();
    if (!labels.isEmpty()
        && element(labels.get(0)) instanceof VariableElement constant
        && permissionIndex.hasAllConstants(
            MoreElements.asType(constant.getEnclosingElement()), labels.size())) {
      ignoredTrees.addAll(labels);
    }
  }

  private boolean isPermissioned(Tree label) {
    Element element = element(label);
    return element != null && permissionIndex.find(element).isPresent();
  }

  private void recordEscapes(
      ExecutableElement method,
      @Nullable TypeMirror type,
      List<? extends ExpressionTree> arguments) {
    if (type instanceof ExecutableType executable) {
      List<TypeMirror> types = arguments.stream().map(this::type).toList();
      code.escaping().addAll(escapeAnalysis.in(method, executable, types));
    }
  }

  /** Records what the use of a name does: an access to data, or a call. */
  private void record(Tree tree, CallEdge.Kind kind) {
    Element element = element();
    if (element == null || element.asType().getKind() == TypeKind.ERROR) {
      graph.markIncomplete();
    } else if (isMember(element)) {
      if (!ignoredTrees.contains(tree)) {
        permissionIndex
            .find(element)
            .ifPresent(permissioned ->
                code.accesses().add(new PermissionedAccess(permissioned, tree, unit)));
      }
      if (isCode(element) && sources.contain(element)) {
        code.calls().add(new CallEdge(element, kind));
      }
    }
  }

  /** Returns whether an element is a member of a class; constructors of arrays are not. */
  private static boolean isMember(Element element) {
    return element.getEnclosingElement() instanceof TypeElement;
  }

  /**
   * Returns whether an element may have code: methods, constructors, and fields with initializers.
   */
  private static boolean isCode(Element element) {
    return element instanceof ExecutableElement || element.getKind().isField();
  }

  private @Nullable Element element() {
    return trees.getElement(getCurrentPath());
  }

  private @Nullable Element element(Tree child) {
    return trees.getElement(new TreePath(getCurrentPath(), child));
  }

  private @Nullable TypeMirror type(Tree child) {
    return trees.getTypeMirror(new TreePath(getCurrentPath(), child));
  }

  private static boolean isSuper(ExpressionTree tree) {
    return (tree instanceof IdentifierTree name && name.getName().contentEquals("super"))
        || (tree instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals("super"));
  }

  private static boolean isLocal(TypeElement type) {
    for (Element around = type;
        around instanceof TypeElement outer;
        around = outer.getEnclosingElement()) {
      if (outer.getNestingKind() == NestingKind.LOCAL
          || outer.getNestingKind() == NestingKind.ANONYMOUS) {
        return true;
      }
    }
    return false;
  }
}

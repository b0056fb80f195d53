package com.mparticle.firehose.processor.reads;

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

/** Adds the code of a class to the program; the compiler has passed it before. */
final class CodeScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final Trees trees;
  private final Sources sources;
  private final GatedElements gatedElements;
  private final HandOvers handOvers;
  private final Program program;
  private final CompilationUnitTree unit;
  private final Set<Tree> notRead = Collections.newSetFromMap(new IdentityHashMap<>());
  private Code code;

  CodeScanner(
      Trees trees,
      Sources sources,
      GatedElements gatedElements,
      HandOvers handOvers,
      Program program,
      TypeElement type,
      CompilationUnitTree unit) {
    this.trees = trees;
    this.sources = sources;
    this.gatedElements = gatedElements;
    this.handOvers = handOvers;
    this.program = program;
    this.unit = unit;
    this.code = program.add(type);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
    return element() instanceof TypeElement type && !isLocal(type)
        ? in(program.add(type), () -> super.visitClass(tree, null))
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
      code.handedOn().addAll(handOvers.in(type, variable));
    }
  }

  private @Nullable Void member(Supplier<@Nullable Void> scan) {
    Element member = element();
    if (member == null) {
      return scan.get();
    }
    if (isLocal(MoreElements.asType(member.getEnclosingElement()))) {
      program.addTo(code, member);
      return scan.get();
    }
    return in(program.add(member), scan);
  }

  private @Nullable Void in(Code inner, Supplier<@Nullable Void> scan) {
    Code outer = code;
    code = inner;
    scan.get();
    code = outer;
    return null;
  }

  /** Annotations run nothing. */
  @Override
  public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void unused) {
    return null;
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
    mention(tree, Use.Kind.CALL);
    return super.visitIdentifier(tree, null);
  }

  @Override
  public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
    mention(tree, isSuper(tree.getExpression()) ? Use.Kind.EXACT : Use.Kind.CALL);
    return super.visitMemberSelect(tree, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
    if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
      mention(tree, Use.Kind.NEW);
    } else {
      mention(tree, isSuper(tree.getQualifierExpression()) ? Use.Kind.EXACT : Use.Kind.CALL);
    }
    TypeMirror functionType = trees.getTypeMirror(getCurrentPath());
    if (element() instanceof ExecutableElement method && isMember(method) && functionType != null) {
      code.handedOn().addAll(handOvers.in(method, functionType));
    }
    return super.visitMemberReference(tree, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
    mention(tree, Use.Kind.NEW);
    if (element() instanceof ExecutableElement constructor) {
      handOver(constructor, constructor.asType(), tree.getArguments());
    }
    return super.visitNewClass(tree, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
    if (element() instanceof ExecutableElement method) {
      handOver(method, type(tree.getMethodSelect()), tree.getArguments());
      if (handOvers.isOfModel(method)) {
        notRead.addAll(tree.getArguments()); // builders take constants, and look for none
      }
    } else {
      program.misunderstand();
    }
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void unused) {
    passOverCompleteLabels(tree.getCases());
    return super.visitSwitch(tree, null);
  }

  @Override
  public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void unused) {
    passOverCompleteLabels(tree.getCases());
    return super.visitSwitchExpression(tree, null);
  }

  /** A switch with a case for each type of identity looks for none in particular. */
  private void passOverCompleteLabels(List<? extends CaseTree> cases) {
    List<? extends ExpressionTree> labels = cases.stream()
        .flatMap(branch -> branch.getExpressions().stream())
        .filter(this::isGated)
        .toList();
    if (!labels.isEmpty()
        && element(labels.get(0)) instanceof VariableElement constant
        && gatedElements.hasAllConstants(
            MoreElements.asType(constant.getEnclosingElement()), labels.size())) {
      notRead.addAll(labels);
    }
  }

  private boolean isGated(Tree label) {
    Element element = element(label);
    return element != null && gatedElements.gateOf(element).isPresent();
  }

  private void handOver(
      ExecutableElement method,
      @Nullable TypeMirror type,
      List<? extends ExpressionTree> arguments) {
    if (type instanceof ExecutableType executable) {
      List<TypeMirror> types = arguments.stream().map(this::type).toList();
      code.handedOn().addAll(handOvers.in(method, executable, types));
    }
  }

  /** Takes down what a mention of a name does: reads something gated, or runs other code. */
  private void mention(Tree tree, Use.Kind kind) {
    Element element = element();
    if (element == null || element.asType().getKind() == TypeKind.ERROR) {
      program.misunderstand();
    } else if (isMember(element)) {
      if (!notRead.contains(tree)) {
        gatedElements
            .gateOf(element)
            .ifPresent(gate -> code.reads().add(new Read(gate, tree, unit)));
      }
      if (isCode(element) && sources.contain(element)) {
        code.uses().add(new Use(element, kind));
      }
    }
  }

  /** Whether an element stands in a class; constructors of arrays don't. */
  private static boolean isMember(Element element) {
    return element.getEnclosingElement() instanceof TypeElement;
  }

  /** The code of methods and constructors, and of fields where their values are made. */
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

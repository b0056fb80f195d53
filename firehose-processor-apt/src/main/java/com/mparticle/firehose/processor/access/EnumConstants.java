package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Records where code gets all constants of an enum without naming them: by its class, or by sets of
 * its constants. What constants do then runs, too.
 */
final class EnumConstants {

  /** Methods that return constants which are not among the given ones. */
  private static final Set<String> COMPLEMENTS = Set.of("complementOf", "range");

  private final Attribution attribution;
  private final Authors authors;

  EnumConstants(Attribution attribution, Authors authors) {
    this.attribution = attribution;
    this.authors = authors;
  }

  /** Records the mention of a class. A map by constants, and an empty set, do not get them. */
  void classLiteral(TreePath path, CodeUnit code) {
    Tree type = ((MemberSelectTree) path.getLeaf()).getExpression();
    Tree use = path.getParentPath().getLeaf();
    boolean getsNone = use instanceof NewClassTree
        || (use instanceof MethodInvocationTree
            && attribution.element(path.getParentPath()) instanceof ExecutableElement method
            && method.getSimpleName().contentEquals("noneOf"));
    if (!getsNone) {
      add(attribution.element(path, type), code);
    }
  }

  /** Records a call that may return constants which nothing names. */
  void call(TreePath path, ExecutableElement method, CodeUnit code) {
    if (COMPLEMENTS.contains(method.getSimpleName().toString())
        && MoreElements.asType(method.getEnclosingElement())
            .getQualifiedName()
            .contentEquals("java.util.EnumSet")
        && attribution.type(path) instanceof DeclaredType set) {
      for (TypeMirror constants : set.getTypeArguments()) {
        add(TypeElements.of(constants), code);
      }
    }
  }

  private void add(@Nullable Element type, CodeUnit code) {
    if (type instanceof TypeElement
        && type.getKind() == ElementKind.ENUM
        && authors.isPartner(type)) {
      code.calls().add(new CallEdge(type, CallEdge.Kind.CONSTANTS));
    }
  }
}

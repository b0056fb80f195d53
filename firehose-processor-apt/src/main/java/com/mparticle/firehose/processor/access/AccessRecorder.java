package com.mparticle.firehose.processor.access;

import com.mparticle.firehose.annotations.Setting;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreePath;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Records where code accesses data that requires a permission or a registration. */
final class AccessRecorder {

  private final Attribution attribution;
  private final Authors authors;
  private final PermissionIndex permissionIndex;
  private final TrackedTypes searchedTypes;
  private final NarrowReads narrowReads;
  private final SearchFinder searches;
  private final SwitchLabels switchLabels;
  private final BuiltValues builtValues;
  private final Set<Tree> ignoredTrees = Collections.newSetFromMap(new IdentityHashMap<>());

  AccessRecorder(
      Attribution attribution,
      Authors authors,
      PermissionIndex permissionIndex,
      TrackedTypes searchedTypes,
      Elements elements) {
    this.attribution = attribution;
    this.authors = authors;
    this.permissionIndex = permissionIndex;
    this.searchedTypes = searchedTypes;
    this.narrowReads = new NarrowReads(attribution, permissionIndex);
    this.searches = new SearchFinder(attribution, authors);
    this.switchLabels = new SwitchLabels(attribution, permissionIndex);
    this.builtValues = new BuiltValues(attribution, permissionIndex, elements);
  }

  /** Records the use of a method, constant or variable. */
  void name(TreePath path, Element element, CodeUnit code) {
    switch (element.getKind()) {
      case METHOD -> method(path, (ExecutableElement) element, code);
      case ENUM_CONSTANT ->
        permissionIndex.find(element).ifPresent(permissioned -> constant(path, permissioned, code));
      case FIELD, PARAMETER, LOCAL_VARIABLE ->
        holder(path, (VariableElement) element, element.asType(), code);
      default -> {}
    }
  }

  private void method(TreePath path, ExecutableElement method, CodeUnit code) {
    if (method.getAnnotation(Setting.class) != null) {
      code.settingReads()
          .add(new SettingRead(method, Positions.of(path, attribution, code.element())));
    }
    Optional<PermissionedElement> permissioned = permissionIndex.find(method);
    if (permissioned.isPresent()) {
      TreePath call = path.getParentPath();
      boolean isNarrow =
          call.getLeaf() instanceof MethodInvocationTree && narrowReads.isNarrow(call);
      add(
          permissioned.get(),
          isNarrow ? PermissionedAccess.Kind.NARROW_READ : PermissionedAccess.Kind.READ,
          path,
          null,
          code);
    } else if (authors.isPartner(method)
        && path.getParentPath().getLeaf() instanceof MethodInvocationTree) {
      holder(path.getParentPath(), method, method.getReturnType(), code);
    }
  }

  /** A variable or method that yields constants, which the code may look for. */
  private void holder(TreePath path, Element element, TypeMirror type, CodeUnit code) {
    if (searchedTypes.isTracked(type)
        && searches.useOf(path, SearchFinder.Use.SEARCH).kind() == PermissionedAccess.Kind.READ) {
      code.searchedHolders().add(element);
    }
  }

  private void constant(TreePath path, PermissionedElement permissioned, CodeUnit code) {
    SearchFinder.Use use;
    if (isCaseLabel(path)) {
      use = ignoredTrees.contains(path.getLeaf())
          ? SearchFinder.Use.MENTION
          : SearchFinder.Use.SEARCH;
    } else {
      use = searches.useOf(
          path, isIdentity(permissioned) ? SearchFinder.Use.SEARCH : SearchFinder.Use.MENTION);
    }
    if (isIdentity(permissioned) || isSingle(use.holder())) {
      add(permissioned, use.kind(), path, use.holder(), code);
    }
  }

  private static boolean isIdentity(PermissionedElement permissioned) {
    return permissioned.requirement() instanceof Requirement.OfIdentity;
  }

  /** Collections of types of events and the like are as a rule tables of what may arrive. */
  private boolean isSingle(@Nullable Element holder) {
    if (holder == null) {
      return true;
    }
    TypeElement type = TypeElements.of(
        holder instanceof ExecutableElement method ? method.getReturnType() : holder.asType());
    return type != null && permissionIndex.isPermissionedEnum(type);
  }

  private static boolean isCaseLabel(TreePath path) {
    Tree parent = path.getParentPath().getLeaf();
    return parent instanceof CaseTree || parent.getKind().name().equals("CONSTANT_CASE_LABEL");
  }

  /** Finds the labels of a switch that do not look for data; the others are recorded later. */
  void switchLabels(TreePath path, List<? extends CaseTree> cases) {
    ignoredTrees.addAll(switchLabels.idleLabels(path, cases));
  }

  /** Records a test for a value type, with a pattern or without. */
  void instanceOf(TreePath path, CodeUnit code) {
    InstanceOfTree tree = (InstanceOfTree) path.getLeaf();
    if (tree.getType() != null && !ExclusionFinder.isExclusion(path, false)) {
      TypeMirror tested = attribution.type(path, tree.getExpression());
      typeTest(new TreePath(path, tree.getType()), tested, PermissionedAccess.Kind.READ, code);
    }
  }

  /** Records the pattern of a case label, or one that is nested in another. */
  void pattern(TreePath path, CodeUnit code) {
    Tree type = ((BindingPatternTree) path.getLeaf()).getVariable().getType();
    if (!(path.getParentPath().getLeaf() instanceof InstanceOfTree)
        && type != null
        && !ignoredTrees.contains(type)) {
      TreePath variable = new TreePath(path, ((BindingPatternTree) path.getLeaf()).getVariable());
      typeTest(
          new TreePath(variable, type),
          RecordPatterns.component(path, attribution),
          PermissionedAccess.Kind.READ,
          code);
    }
  }

  /** Records a cast to a value type. */
  void cast(TreePath path, CodeUnit code) {
    TypeCastTree tree = (TypeCastTree) path.getLeaf();
    typeTest(
        new TreePath(path, tree.getType()),
        attribution.type(path, tree.getExpression()),
        PermissionedAccess.Kind.CAST,
        code);
  }

  /** Records {@code CustomEvent.class::isInstance} and the like. */
  void classLiteral(TreePath path, CodeUnit code) {
    TreePath use = path.getParentPath();
    String method = "";
    if (use.getLeaf() instanceof MemberReferenceTree reference) {
      method = reference.getName().toString();
    } else if (use.getLeaf() instanceof MemberSelectTree select) {
      method = select.getIdentifier().toString();
      use = use.getParentPath();
    }
    TreePath type = new TreePath(path, ((MemberSelectTree) path.getLeaf()).getExpression());
    if (method.equals("isInstance") && !ExclusionFinder.isExclusion(use, false)) {
      typeTest(type, null, PermissionedAccess.Kind.READ, code);
    } else if (method.equals("cast")) {
      typeTest(type, null, PermissionedAccess.Kind.CAST, code);
    }
  }

  /** A value that is of the type anyway is not tested for it. */
  private void typeTest(
      TreePath type, @Nullable TypeMirror tested, PermissionedAccess.Kind kind, CodeUnit code) {
    if (attribution.element(type) instanceof TypeElement element
        && !element.equals(TypeElements.of(tested))) {
      permissionIndex
          .find(element)
          .ifPresent(permissioned -> add(permissioned, kind, type, null, code));
    }
  }

  /** Records what a call of one of the model's builders builds. */
  void call(TreePath path, ExecutableElement method, CodeUnit code) {
    if (authors.of(method) == Author.MODEL) {
      List<? extends ExpressionTree> arguments =
          ((MethodInvocationTree) path.getLeaf()).getArguments();
      builtValues.find(path, method, arguments).forEach(code.built()::add);
    }
  }

  private void add(
      PermissionedElement element,
      PermissionedAccess.Kind kind,
      TreePath path,
      @Nullable Element holder,
      CodeUnit code) {
    code.accesses()
        .add(new PermissionedAccess(
            element, kind, Positions.of(path, attribution, code.element()), holder));
  }
}

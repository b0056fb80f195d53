package com.mparticle.firehose.processor.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes up the supertypes of a module that hold some of its handlers. */
final class SupertypeGenerator {

  static final String OTHER_PACKAGE = "example.base";

  private final Choices choices;
  private final Names names;
  private final ModulePlan module;
  private Optional<TypePlan> superclass = Optional.empty();
  private Optional<TypePlan> superinterface = Optional.empty();

  SupertypeGenerator(Choices choices, Names names, ModulePlan module) {
    this.choices = choices;
    this.names = names;
    this.module = module;
  }

  /** Chooses supertypes, without handlers yet, and returns where handlers may be. */
  List<TypePlan> owners() {
    if (module.type.keyword.equals("class") && choices.has(Construct.SUPERCLASS)) {
      superclass = Optional.of(supertype("class", "Base", choices.oneOf(List.of("", "abstract "))));
    }
    if (choices.has(Construct.SUPERINTERFACE)) {
      superinterface = Optional.of(supertype("interface", "Mixin", ""));
    }
    List<TypePlan> owners = new ArrayList<>(List.of(module.type));
    superclass.ifPresent(owners::add);
    superinterface.ifPresent(owners::add);
    return owners;
  }

  private TypePlan supertype(String keyword, String name, String modifiers) {
    TypePlan type = new TypePlan();
    type.annotations = module.suppressions();
    type.keyword = keyword;
    boolean isInOtherPackage = choices.has(Construct.OTHER_PACKAGE);
    type.packageName = isInOtherPackage ? OTHER_PACKAGE : module.type.packageName;
    type.modifiers = (isInOtherPackage ? "public " : "") + modifiers;
    type.name = isInOtherPackage ? names.unique(name, OTHER_PACKAGE + ".") : names.className(name);
    module.supertypes.add(type);
    if (choices.has(Construct.OTHER_PROCESSOR)) {
      module.generated.add(type.topLevelName());
    }
    return type;
  }

  /** Makes the module a subtype of them, once they have all their handlers. */
  void link() {
    superclass.ifPresent(base -> module.type.extending =
        choices.has(Construct.MIDDLE_CLASS) ? middle(base).asSupertype() : base.asSupertype());
    superinterface.ifPresent(mixin -> module.type.implementing.add(mixin.asSupertype()));
  }

  /** A class between that passes its type arguments on. */
  private TypePlan middle(TypePlan base) {
    TypePlan middle = new TypePlan();
    middle.annotations = module.suppressions();
    middle.packageName = module.type.packageName;
    middle.modifiers = "abstract ";
    middle.name = names.className("Middle");
    middle.typeParameters.putAll(base.typeParameters);
    middle.typeArguments.addAll(base.typeArguments);
    middle.extending = base.qualifiedName()
        + (base.typeParameters.isEmpty()
            ? ""
            : "<" + String.join(", ", base.typeParameters.keySet()) + ">");
    module.supertypes.add(middle);
    if (choices.has(Construct.OTHER_PROCESSOR)) {
      module.generated.add(middle.topLevelName());
    }
    return middle;
  }
}

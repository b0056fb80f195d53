package com.mparticle.firehose.processor.generated;

import com.mparticle.firehose.model.eventprocessing.Event;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Mistakes in handlers. */
enum HandlerMistake implements Mistake {
  PRIVATE("handler-not-callable") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      handler.modifiers = "private ";
      return true;
    }

    @Override
    boolean isPossible(ModulePlan module, HandlerPlan handler) {
      return isInClass(module, handler);
    }
  },
  STATIC("handler-not-callable") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      handler.modifiers = "static ";
      return true;
    }

    @Override
    boolean isPossible(ModulePlan module, HandlerPlan handler) {
      return isInClass(module, handler);
    }
  },
  ABSTRACT("handler-not-callable") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      handler.modifiers = "abstract ";
      module.instance = "null";
      return true;
    }

    @Override
    boolean isPossible(ModulePlan module, HandlerPlan handler) {
      return isInClass(module, handler) && module.type.modifiers.contains("abstract");
    }
  },
  NOT_PUBLIC_IN_OTHER_PACKAGE("handler-not-callable") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      handler.modifiers = choices.oneOf(List.of("protected ", ""));
      return true;
    }

    @Override
    boolean isPossible(ModulePlan module, HandlerPlan handler) {
      return module.supertypes.stream()
          .filter(type -> type.packageName.equals(SupertypeGenerator.OTHER_PACKAGE))
          .filter(type -> !type.isInterface())
          .anyMatch(type -> type.handlers.contains(handler));
    }
  },
  UNKNOWN_PARAMETER("handler-parameter") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      String type = choices.oneOf(List.of(
          "java.lang.String",
          "int",
          "java.net.URI",
          "java.util.Map<java.lang.String, java.lang.Integer>",
          Given.EVENT.text() + "[]",
          "com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment"));
      handler.parameters.add(parameter(Given.BATCH, type, "unknown"));
      return true;
    }
  },
  DUPLICATE_PARAMETER("duplicate-parameter") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      ParameterPlan first = handler.parameters.get(0);
      handler.parameters.add(parameter(first.given(), first.plainType(), "again"));
      return true;
    }

    @Override
    boolean isPossible(ModulePlan module, HandlerPlan handler) {
      return !handler.parameters.isEmpty();
    }
  },
  WRONG_EVENT("event-parameter") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      Event.Type other = Arrays.stream(Event.Type.values())
          .filter(type -> !handler.types.contains(type.name()))
          .findFirst()
          .orElseThrow();
      handler.parameters.replaceAll(parameter -> parameter.given() == Given.EVENT
          ? parameter(Given.EVENT, Given.nameOf(other.valueType()), parameter.name())
          : parameter);
      return true;
    }

    @Override
    boolean isPossible(ModulePlan module, HandlerPlan handler) {
      return handler.hook == Hook.EVENT;
    }
  },
  MISSING_EVENT("missing-parameter") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      return handler.parameters.removeIf(
          parameter -> parameter.given() == Given.EVENT || parameter.given() == Given.NOTIFICATION);
    }

    @Override
    boolean isPossible(ModulePlan module, HandlerPlan handler) {
      return handler.takes(Given.EVENT) || handler.takes(Given.NOTIFICATION);
    }
  },
  WRONG_RETURN("handler-return") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      if (handler.hook == Hook.BEFORE) {
        // May return state, for which there are other rules.
        return false;
      }
      handler.returnType = choices.oneOf(List.of("int", "java.lang.Object", "java.lang.Void"));
      handler.result = handler.returnType.equals("int") ? "1" : "null";
      return true;
    }
  },
  DUPLICATE_HANDLER("duplicate-handler") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      HandlerPlan second = handler.copy("second");
      second.name = "second";
      second.modifiers = module.type.isInterface() ? "default " : "";
      second.parameters.replaceAll(
          parameter -> parameter(parameter.given(), parameter.actualType(), parameter.name()));
      second.typeParameters = "";
      second.returnType = "void";
      second.result = "";
      second.thrown = "";
      module.type.handlers.add(second);
      return true;
    }
  },
  REPEATED_TYPE("duplicate-handler") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      handler.types = List.of(handler.types.get(0), handler.types.get(0));
      return true;
    }

    @Override
    boolean isPossible(ModulePlan module, HandlerPlan handler) {
      return !handler.types.isEmpty();
    }
  },
  NO_TYPES("no-types") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      handler.types = List.of();
      return true;
    }

    @Override
    boolean isPossible(ModulePlan module, HandlerPlan handler) {
      return handler.hook.namesTypes();
    }
  },
  UNKNOWN_TYPE("unknown-type") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      handler.types = List.of("UNKNOWN");
      return true;
    }

    @Override
    boolean isPossible(ModulePlan module, HandlerPlan handler) {
      return handler.hook.namesTypes();
    }
  },
  MISSING_CLASS("") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      handler.parameters.add(parameter(
          Given.BATCH,
          choices.oneOf(List.of("Missing", "java.util.List<Missing>", "missing.Missing[]")),
          "missing"));
      return true;
    }
  },
  MISSING_ANNOTATION("") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      handler.annotations += "@Missing\n";
      return true;
    }
  },
  OWN_DISPATCHER("own-dispatcher") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      handler.parameters.add(parameter(Given.BATCH, module.dispatcher(), "own"));
      return true;
    }

    @Override
    boolean isPossible(ModulePlan module, HandlerPlan handler) {
      return isInClass(module, handler);
    }
  },
  OVERRIDDEN_WITHOUT_ANNOTATION("overridden-handler") {
    @Override
    boolean make(ModulePlan module, HandlerPlan handler, Choices choices) {
      HandlerPlan overriding = handler.copy("overriding");
      overriding.isAnnotated = false;
      overriding.modifiers = "public ";
      overriding.thrown = "";
      module.type.members.add(overriding.source());
      return true;
    }

    @Override
    boolean isPossible(ModulePlan module, HandlerPlan handler) {
      return !module.type.handlers.contains(handler)
          && !module.type.isInterface()
          && !handler.modifiers.contains("final")
          && handler.typeParameters.isEmpty()
          && handler.parameters.stream()
              .allMatch(parameter -> parameter.plainType().equals(parameter.actualType()));
    }
  };

  private final String rule;

  HandlerMistake(String rule) {
    this.rule = rule;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public boolean make(ModulePlan module, Choices choices) {
    // Methods that override others, and are public for it, could not be changed by themselves.
    Predicate<HandlerPlan> isFree = handler -> !handler.modifiers.startsWith("public")
        || this == NOT_PUBLIC_IN_OTHER_PACKAGE
        || this == OVERRIDDEN_WITHOUT_ANNOTATION;
    List<HandlerPlan> possible = module
        .handlers()
        .filter(isFree)
        .filter(handler -> isPossible(module, handler))
        .toList();
    return !possible.isEmpty() && make(module, choices.oneOf(possible), choices);
  }

  abstract boolean make(ModulePlan module, HandlerPlan handler, Choices choices);

  /** Whether a handler can have the mistake. */
  boolean isPossible(ModulePlan module, HandlerPlan handler) {
    return true;
  }

  private static boolean isInClass(ModulePlan module, HandlerPlan handler) {
    return module.type.handlers.contains(handler) && !module.type.isInterface();
  }

  private static ParameterPlan parameter(Given given, String type, String name) {
    return new ParameterPlan(given, type, type, type, "", name, List.of());
  }
}

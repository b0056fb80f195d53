package com.mparticle.firehose.processor.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A method that a module's dispatcher is to call. */
final class HandlerPlan {

  /** What it records when it is called. */
  final String id;

  final Hook hook;

  /** Names of constants; empty where the annotation names no types. */
  List<String> types = List.of();

  String name = "";
  String annotations = "";
  String modifiers = "";
  String typeParameters = "";
  List<ParameterPlan> parameters = new ArrayList<>();
  String returnType = "void";
  String result = "";
  String thrown = "";
  boolean isAnnotated = true;

  HandlerPlan(String id, Hook hook) {
    this.id = id;
    this.hook = hook;
  }

  boolean takes(Given given) {
    return parameters.stream().anyMatch(parameter -> parameter.given() == given);
  }

  /** A method of the same name and return type that records something else. */
  HandlerPlan copy(String otherId) {
    HandlerPlan copy = new HandlerPlan(otherId, hook);
    copy.types = types;
    copy.name = name;
    copy.modifiers = modifiers;
    copy.typeParameters = typeParameters;
    copy.parameters = new ArrayList<>(parameters);
    copy.returnType = returnType;
    copy.result = result;
    copy.thrown = thrown;
    copy.isAnnotated = isAnnotated;
    return copy;
  }

  String source() {
    String header = annotations + annotation() + modifiers + typeParameters + returnType + " "
        + name
        + parameters.stream().map(ParameterPlan::source).collect(Collectors.joining(", ", "(", ")"))
        + thrown;
    return modifiers.contains("abstract") ? header + ";\n" : header + body();
  }

  private String body() {
    String recorded = Stream.concat(
            Stream.of("\"" + id + "\""),
            parameters.stream().flatMap(parameter -> parameter.identities().stream()))
        .collect(Collectors.joining(", "));
    return " {\n  calls.Calls.add(" + recorded + ");\n"
        + (result.isEmpty() ? "" : "  return " + result + ";\n") + "}\n";
  }

  private String annotation() {
    if (!isAnnotated) {
      return "";
    }
    return "@com.mparticle.firehose.annotations." + hook.annotation()
        + (hook.namesTypes() ? "({" + String.join(", ", constants()) + "})" : "") + "\n";
  }

  private List<String> constants() {
    String owner = switch (hook) {
      case NOTIFICATION -> Given.NOTIFICATION.text();
      case DSR -> Given.DSR.text();
      default -> Given.EVENT.text();
    };
    return types.stream().map(type -> owner + ".Type." + type).toList();
  }
}

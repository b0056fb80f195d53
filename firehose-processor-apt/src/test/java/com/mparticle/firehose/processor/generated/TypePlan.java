package com.mparticle.firehose.processor.generated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A class or interface: the module, or a supertype that holds handlers, too. */
final class TypePlan {

  String packageName = "";

  /** Declarations of the classes around it, outermost first, such as {@code interface Outer}. */
  final List<String> enclosing = new ArrayList<>();

  String annotations = "";
  String modifiers = "";
  String keyword = "class";
  String name = "";

  /** Components of a record, such as {@code (int x)}. */
  String components = "";

  /** Type parameters with their bounds, in their order. */
  final Map<String, String> typeParameters = new LinkedHashMap<>();

  /** What a subtype passes as type arguments, in their order. */
  final List<String> typeArguments = new ArrayList<>();

  String extending = "";
  final List<String> implementing = new ArrayList<>();

  /** The constants of an enum, or none. */
  String start = "";

  final List<HandlerPlan> handlers = new ArrayList<>();

  /** Other members, as source. */
  final List<String> members = new ArrayList<>();

  boolean isInterface() {
    return keyword.equals("interface");
  }

  /** The name in source code of other packages. */
  String qualifiedName() {
    return (packageName.isEmpty() ? "" : packageName + ".") + simpleNames(".");
  }

  /** The name of the class around this one and all others. */
  String topLevelName() {
    String top = enclosing.isEmpty() ? name : nameIn(enclosing.get(0));
    return packageName.isEmpty() ? top : packageName + "." + top;
  }

  /** The names of the classes around this one, and its own, outermost first. */
  String simpleNames(String separator) {
    return enclosing.stream()
            .map(declaration -> nameIn(declaration) + separator)
            .collect(Collectors.joining())
        + name;
  }

  /** The name, with type arguments if it is generic. */
  String asSupertype() {
    return qualifiedName()
        + (typeArguments.isEmpty() ? "" : "<" + String.join(", ", typeArguments) + ">");
  }

  static String nameIn(String declaration) {
    String withoutParameters = declaration.replaceAll("[<({].*", "").strip();
    return withoutParameters.substring(withoutParameters.lastIndexOf(' ') + 1);
  }

  String source() {
    StringBuilder source = new StringBuilder();
    if (!packageName.isEmpty()) {
      source.append("package ").append(packageName).append(";\n\n");
    }
    for (String declaration : enclosing) {
      source.append(declaration).append(" {\n");
      if (declaration.contains("enum ")) {
        source.append(";\n");
      }
    }
    return source
        .append(annotations)
        .append(modifiers)
        .append(keyword)
        .append(' ')
        .append(name)
        .append(typeParameterList())
        .append(components)
        .append(extending.isEmpty() ? "" : " extends " + extending)
        .append(implementing.isEmpty() ? "" : isInterface() ? " extends " : " implements ")
        .append(String.join(", ", implementing))
        .append(" {\n")
        .append(start)
        .append(body())
        .append("}\n")
        .append("}\n".repeat(enclosing.size()))
        .toString();
  }

  private String typeParameterList() {
    return typeParameters.isEmpty()
        ? ""
        : typeParameters.entrySet().stream()
            .map(parameter -> parameter.getKey()
                + (parameter.getValue().isEmpty() ? "" : " extends " + parameter.getValue()))
            .collect(Collectors.joining(", ", "<", ">"));
  }

  private String body() {
    return handlers.stream().map(handler -> "\n" + handler.source()).collect(Collectors.joining())
        + members.stream().map(member -> "\n" + member).collect(Collectors.joining());
  }
}

package com.mparticle.firehose.processor.generated;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that a partner may give, and names that Java, the SDK or generated code use, too. */
final class Names {

  private static final List<String> PACKAGES = List.of(
      "p",
      "",
      "example.string.event",
      "java_.lang_",
      "\u00fcn\u00ef.c\u00f6de",
      "com.mparticle.firehose.partner",
      "open.module.record.var");

  private static final List<String> CLASSES = List.of(
      "A",
      "Event",
      "Optional",
      "Set",
      "EventProcessingRequest",
      "MessageProcessor",
      "SettingValues",
      "TypedSettings",
      "Permission",
      "Invocation",
      "UncheckedIOException",
      "acme",
      "_Acme",
      "$",
      "Acme$1",
      "\u00c4cme",
      "Stra\u00dfe",
      "\u2167",
      "AcmeDispatcherDispatcher");

  /** Classes that hide those of {@code java.lang} from generated code of their package. */
  static final List<String> OF_JAVA_LANG = List.of(
      "String",
      "Object",
      "Integer",
      "Override",
      "SuppressWarnings",
      "Exception",
      "Record",
      "Deprecated");

  private static final List<String> METHODS = List.of(
      "module",
      "event",
      "context",
      "handle",
      "processCustomEvent",
      "registration",
      "registrationJson",
      "record",
      "var",
      "yield",
      "sealed",
      "permits",
      "when",
      "equals",
      "wait",
      "clone",
      "$",
      "_x",
      "\u00e9quipe",
      "\u03b1");

  private static final List<String> PARAMETERS = List.of(
      "event",
      "module",
      "context",
      "request",
      "notification",
      "settings",
      "values",
      "record",
      "yield",
      "$",
      "_e",
      "\u00e9t\u00e9");

  private static final List<String> SETTINGS = List.of(
      "values",
      "of",
      "type",
      "id",
      "name",
      "get",
      "module",
      "event",
      "settings",
      "record",
      "valueOf",
      "equals_",
      "orElse",
      "$x",
      "\u00e9quipe",
      "min");

  private final Choices choices;
  private final Set<String> used = new HashSet<>();

  Names(Choices choices) {
    this.choices = choices;
  }

  String packageName() {
    return choices.has(Construct.STRANGE_PACKAGE) ? choices.oneOf(PACKAGES) : "example.acme";
  }

  String className(String simplest) {
    if (choices.has(Construct.CLASSES_WITH_NAMES_OF_JAVA_LANG)) {
      return unique(choices.oneOf(OF_JAVA_LANG), "class ");
    }
    return unique(
        choices.has(Construct.STRANGE_CLASS_NAME) ? choices.oneOf(CLASSES) : simplest, "class ");
  }

  String method(String simplest) {
    return choices.has(Construct.STRANGE_METHOD_NAME) ? choices.oneOf(METHODS) : simplest;
  }

  /** A name that differs from all others of the same scope. */
  String parameter(String simplest, String scope) {
    return unique(
        choices.has(Construct.STRANGE_PARAMETER_NAME) ? choices.oneOf(PARAMETERS) : simplest,
        scope);
  }

  /** A name that differs from all others of the same scope. */
  String setting(String simplest, String scope) {
    return unique(
        choices.has(Construct.STRANGE_SETTING_NAME) ? choices.oneOf(SETTINGS) : simplest, scope);
  }

  /** The name, or one with a number that is not in use. */
  String unique(String name, String scope) {
    String result = name;
    for (int i = 2; !used.add(scope + result); i++) {
      result = name + i;
    }
    return result;
  }
}

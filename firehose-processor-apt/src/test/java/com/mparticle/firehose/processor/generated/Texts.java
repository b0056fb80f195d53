package com.mparticle.firehose.processor.generated;

import java.util.List;
import java.util.stream.Collectors;

/** Texts that a partner may write in an annotation, and the ways to write them. */
final class Texts {

  private static final List<String> STRANGE = List.of(
      "\"",
      "\"\"\"",
      "\\",
      "\\u0041",
      " x ",
      "two\nlines ",
      "\t\u0001\u007f",
      "$L $T %s ${name}",
      "M\u00fcller \u0131\u0130",
      "\u2028x\u2029",
      "\ud83d\ude00",
      "*/ // /*",
      "<b>&amp;</b>",
      "null");

  private final Choices choices;
  private final ModulePlan module;

  Texts(Choices choices, ModulePlan module) {
    this.choices = choices;
    this.module = module;
  }

  String text(String simplest) {
    return choices.has(Construct.STRANGE_TEXT) ? choices.oneOf(STRANGE) : simplest;
  }

  /** A text as a constant expression. */
  String expression(String text) {
    if (choices.has(Construct.TEXT_OF_CONSTANTS)) {
      String name = "TEXT" + module.otherSources.size();
      String packageName = module.type.packageName;
      module.otherSources.put(
          (packageName.isEmpty() ? "" : packageName + ".") + name,
          (packageName.isEmpty() ? "" : "package " + packageName + ";\n") + "interface " + name
              + " { java.lang.String VALUE = " + literal(text) + "; }\n");
      return "(" + name + ".VALUE + \"\")";
    }
    int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
    return switch (choices.below(text.equals(text.strip()) ? 4 : 3)) {
      case 1 -> literal(text.substring(0, middle)) + " + " + literal(text.substring(middle));
      case 2 -> escaped(text);
      case 3 -> "\"\"\"\n" + literal(text).replaceAll("^\"|\"$", "") + "\"\"\"";
      default -> literal(text);
    };
  }

  /** The text as it is written in Java, with those characters escaped that need it. */
  static String literal(String text) {
    return text.chars()
        .mapToObj(character -> switch (character) {
          case '"', '\\' -> "\\" + (char) character;
          case '\n' -> "\\n";
          default ->
            character < ' ' || character == 0x7f
                ? "\\%03o".formatted(character)
                : String.valueOf((char) character);
        })
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(character ->
            character < 256 ? "\\%03o".formatted(character) : "\\u%04x".formatted(character))
        .collect(Collectors.joining("", "\"", "\""));
  }
}

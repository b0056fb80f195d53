package com.mparticle.firehose.processor.generated;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Makes up single settings, and values that mParticle sends of them. */
final class SettingGenerator {

  private static final List<Kind> KINDS = List.of(
      new Kind(
          "java.lang.String",
          "java.util.Optional<java.lang.String>",
          "text",
          ", confidential = true"),
      new Kind("int", "java.util.OptionalInt", "7", ", min = 1, max = 500"),
      new Kind("long", "java.util.OptionalLong", "9007199254740993", ", min = -1"),
      new Kind("double", "java.util.OptionalDouble", "2.25", ", max = 1e9"),
      new Kind("boolean", "java.util.Optional<java.lang.Boolean>", "true", ", checked = true"));

  /** Kinds of which an {@code Optional} has type arguments. */
  private static final List<Kind> KINDS_OF_OPTIONAL = List.of(KINDS.get(0), KINDS.get(4));

  private final Choices choices;
  private final Names names;

  SettingGenerator(Choices choices, Names names) {
    this.choices = choices;
    this.names = names;
  }

  /** A setting whose id is none of these, to which it is added. */
  SettingPlan ofAnyType(Set<String> ids) {
    return setting(choices.oneOf(KINDS), choices.chance(40), ids);
  }

  /** A setting whose type may be a type argument. */
  SettingPlan ofReference(Set<String> ids) {
    return choices.chance(50)
        ? setting(KINDS.get(0), false, ids)
        : setting(choices.oneOf(KINDS_OF_OPTIONAL), true, ids);
  }

  private SettingPlan setting(Kind kind, boolean isOptional, Set<String> ids) {
    String method = names.setting("setting", "setting ");
    String id = choices.chance(30) ? Texts.literal(method + " \u00fc-" + ids.size()) : "";
    String members = id.isEmpty() ? "" : ", id = " + id;
    id = id.isEmpty() ? method : method + " \u00fc-" + ids.size();
    ids.add(id);
    if (choices.chance(30)) {
      members += kind.members();
    }
    boolean isChecked = members.contains("checked");
    Optional<String> defaultValue = !isOptional && !isChecked && choices.chance(40)
        ? Optional.of(kind.example().equals("text") && choices.chance(20) ? "" : kind.example())
        : Optional.empty();
    if (defaultValue.isPresent()) {
      members += ", defaultValue = \"" + defaultValue.get() + "\"";
    }
    boolean isRequired = !isOptional && defaultValue.isEmpty() && !kind.isBoolean();
    if (!isRequired && !isChecked && choices.chance(15)) {
      members += ", visible = false";
    }
    if (choices.chance(20)) {
      members += ", description = \"What it is for.\"";
    }
    Optional<String> received =
        isRequired || choices.chance(60) ? Optional.of(kind.example()) : Optional.empty();
    String type = isOptional ? kind.optional() : kind.plain();
    Object value = isOptional
        ? kind.optionalValue(received)
        : kind.value(received.or(() -> defaultValue).orElse("false"));
    return new SettingPlan(method, id, members, type, received, value);
  }

  /**
   * A kind of settings.
   *
   * @param plain the type of one that has a value
   * @param optional the type of one that may have none
   * @param example a value
   * @param members members of the annotation that such a setting may have
   */
  private record Kind(String plain, String optional, String example, String members) {

    boolean isBoolean() {
      return plain.equals("boolean");
    }

    Object value(String text) {
      return switch (plain) {
        case "int" -> Integer.valueOf(text);
        case "long" -> Long.valueOf(text);
        case "double" -> Double.valueOf(text);
        case "boolean" -> Boolean.valueOf(text);
        default -> text;
      };
    }

    Object optionalValue(Optional<String> text) {
      return switch (plain) {
        case "int" ->
          text.map(found -> OptionalInt.of(Integer.parseInt(found))).orElse(OptionalInt.empty());
        case "long" ->
          text.map(found -> OptionalLong.of(Long.parseLong(found))).orElse(OptionalLong.empty());
        case "double" ->
          text.map(found -> OptionalDouble.of(Double.parseDouble(found)))
              .orElse(OptionalDouble.empty());
        default -> text.map(this::value);
      };
    }
  }
}

package com.mparticle.firehose.processor.report;

import com.google.common.base.Joiner;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.SectionKind;
import java.util.List;
import java.util.stream.Collectors;

/** Phrases that the messages of several rules share. */
public final class Phrases {

  private Phrases() {}

  /** {@code A}, {@code A or B}, {@code A, B or C}. */
  public static String or(List<String> words) {
    return list(words, " or ");
  }

  /** {@code A}, {@code A and B}, {@code A, B and C}. */
  public static String and(List<String> words) {
    return list(words, " and ");
  }

  /** A method as messages name it: {@code track()}. */
  public static String method(Handler handler) {
    return handler.name() + "()";
  }

  /** An annotation as it is written: {@code @Handles}. */
  public static String annotation(HandlerKind kind) {
    return "@" + kind.annotation().getSimpleName();
  }

  /** An annotation as it is written, with the types that it names. */
  public static String annotation(HandlerKind kind, List<? extends Enum<?>> types) {
    String names = types.stream().map(Phrases::constant).collect(Collectors.joining(", "));
    return switch (types.size()) {
      case 0 -> annotation(kind);
      case 1 -> "%s(%s)".formatted(annotation(kind), names);
      default -> "%s({%s})".formatted(annotation(kind), names);
    };
  }

  /** An annotation as it is written: {@code @EventProcessing}. */
  public static String annotation(SectionKind kind) {
    return "@" + kind.annotation().getSimpleName();
  }

  /** A constant as it is written: {@code Event.Type.ERROR}, {@code Permission.MPID}. */
  public static String constant(Enum<?> constant) {
    return enumName(constant) + "." + constant.name();
  }

  /** An enum as it is written: {@code Event.Type}, {@code Permission}. */
  public static String enumName(Enum<?> constant) {
    Class<?> type = constant.getDeclaringClass();
    Class<?> outer = type.getEnclosingClass();
    return outer == null
        ? type.getSimpleName()
        : outer.getSimpleName() + "." + type.getSimpleName();
  }

  /** A number without a fraction that is zero. */
  public static String number(double number) {
    return number == (long) number ? Long.toString((long) number) : Double.toString(number);
  }

  /**
   * Returns how to add a permission to those of the module.
   *
   * @param member of {@code Permissions}
   * @param value to add to it
   */
  public static String permit(ModuleDeclaration module, String member, String value) {
    return module.permissions().isWritten()
        ? "write %s in %s of @Permissions".formatted(value, member)
        : "write @Permissions(%s = %s) on %s"
            .formatted(member, value, module.className().simpleName());
  }

  private static String list(List<String> words, String beforeLast) {
    int last = words.size() - 1;
    return last < 1
        ? Joiner.on("").join(words)
        : Joiner.on(", ").join(words.subList(0, last)) + beforeLast + words.get(last);
  }
}

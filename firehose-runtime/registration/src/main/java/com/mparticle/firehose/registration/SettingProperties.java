package com.mparticle.firehose.registration;

import static com.mparticle.firehose.registration.Verdict.breaking;
import static com.mparticle.firehose.registration.Verdict.cosmetic;
import static com.mparticle.firehose.registration.Verdict.none;
import static com.mparticle.firehose.registration.Verdict.reregistration;

import com.mparticle.firehose.model.registration.BooleanSetting;
import com.mparticle.firehose.model.registration.FloatSetting;
import com.mparticle.firehose.model.registration.IntegerSetting;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.TextSetting;
import com.mparticle.firehose.model.registration.UnknownSetting;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists of settings, and the properties of a setting. */
final class SettingProperties {

  private static final Verdict LABEL = cosmetic("customers read it in the form");
  private static final Verdict DEFAULT = reregistration(
      "customers who left the field empty get the new default at once, the form shows it later");
  private static final Verdict NO_DEFAULT =
      reregistration("customers who left the field empty have no value any more");
  private static final Verdict RELAXED =
      reregistration("the form refuses values until mParticle has the new registration");
  private static final Verdict NARROWED = breaking("customers may have filled in other values");
  private static final Verdict NEWLY_REQUIRED = breaking("customers may have left the field empty");
  private static final Verdict NO_LONGER_REQUIRED =
      reregistration("the form demands a value until mParticle has the new registration");
  private static final Verdict FORM =
      reregistration("the form is as registered until mParticle has the new registration");

  private SettingProperties() {}

  static List<Property> rows() {
    return Stream.of(common(), text(), integer(), number(), flag(), unknown())
        .flatMap(List::stream)
        .toList();
  }

  /** Returns the row for a list of settings. */
  static <T> Property list(Class<T> owner, String name, Function<T, List<Setting>> accessor) {
    return Property.of(
            owner,
            name,
            accessor::apply,
            cosmetic("customers see the fields of the form in another order"),
            reregistration("the form has the field once mParticle has the new registration"),
            reregistration("what customers filled in is no longer read"))
        .added(Judgement.always(
                reregistration("the form has the field once mParticle has the new registration"))
            .unless(
                "it is required",
                (before, after) -> after instanceof Setting setting && isRequired(setting),
                breaking("connected customers have not filled it in")));
  }

  private static boolean isRequired(Setting setting) {
    return (setting instanceof TextSetting text
            && text.required()
            && text.defaultValue().isEmpty())
        || (setting instanceof IntegerSetting integer
            && integer.required()
            && integer.defaultValue().isEmpty())
        || (setting instanceof FloatSetting number
            && number.required()
            && number.defaultValue().isEmpty());
  }

  private static List<Property> common() {
    return List.of(
        Property.of(
            Setting.class,
            "type",
            Setting::typeName,
            breaking("customers have filled in values of the old type"),
            none(),
            none()),
        Property.of(
            Setting.class,
            "id",
            Setting::id,
            breaking("what customers filled in arrives under the old id")),
        Property.of(Setting.class, "name", Setting::name, LABEL),
        Property.of(Setting.class, "description", Setting::description, LABEL),
        Property.of(Setting.class, "visible", Setting::visible, none(), FORM, FORM));
  }

  private static List<Property> text() {
    return List.of(
        Property.of(
            TextSetting.class,
            "default_value",
            TextSetting::defaultValue,
            DEFAULT,
            DEFAULT,
            NO_DEFAULT),
        required(TextSetting.class, TextSetting::required),
        Property.of(
            TextSetting.class,
            "confidential",
            TextSetting::confidential,
            none(),
            FORM,
            breaking("the form would show customers' secrets")));
  }

  private static List<Property> integer() {
    return List.of(
        Property.of(
            IntegerSetting.class,
            "default_value",
            IntegerSetting::defaultValue,
            DEFAULT,
            DEFAULT,
            NO_DEFAULT),
        min(IntegerSetting.class, IntegerSetting::minValue),
        max(IntegerSetting.class, IntegerSetting::maxValue),
        required(IntegerSetting.class, IntegerSetting::required));
  }

  private static List<Property> number() {
    return List.of(
        Property.of(
            FloatSetting.class,
            "default_value",
            FloatSetting::defaultValue,
            DEFAULT,
            DEFAULT,
            NO_DEFAULT),
        min(FloatSetting.class, FloatSetting::minValue),
        max(FloatSetting.class, FloatSetting::maxValue),
        required(FloatSetting.class, FloatSetting::required));
  }

  private static List<Property> flag() {
    return List.of(
        Property.of(
            BooleanSetting.class,
            "default_value",
            BooleanSetting::defaultValue,
            none(),
            DEFAULT,
            DEFAULT),
        Property.of(BooleanSetting.class, "checked", BooleanSetting::checked, none(), FORM, FORM));
  }

  private static List<Property> unknown() {
    return List.of(
        Property.of(UnknownSetting.class, "json", UnknownSetting::json, FORM, none(), none()));
  }

  private static <T> Property required(Class<T> owner, Function<T, @Nullable Object> accessor) {
    return Property.of(owner, "required", accessor, none(), NEWLY_REQUIRED, NO_LONGER_REQUIRED);
  }

  private static <T> Property min(Class<T> owner, Function<T, @Nullable Object> accessor) {
    return bound(owner, "min_value", accessor, "raised", (before, after) -> after > before);
  }

  private static <T> Property max(Class<T> owner, Function<T, @Nullable Object> accessor) {
    return bound(owner, "max_value", accessor, "lowered", (before, after) -> after < before);
  }

  private static <T> Property bound(
      Class<T> owner,
      String name,
      Function<T, @Nullable Object> accessor,
      String narrows,
      BiPredicate<Double, Double> isNarrowed) {
    return Property.of(owner, name, accessor, RELAXED, NARROWED, RELAXED)
        .changed(Judgement.always(RELAXED)
            .unless(
                "it is " + narrows,
                (before, after) -> before instanceof Number old
                    && after instanceof Number current
                    && isNarrowed.test(old.doubleValue(), current.doubleValue()),
                NARROWED));
  }
}

package com.mparticle.firehose.settings;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingValuesTest {

  private static final SettingValues NONE = new SettingValues(Map.of());

  @Test
  void textIsKeptAsItIs() {
    assertThat(values(" secret ").requiredText("id")).isEqualTo(" secret ");
  }

  @Test
  void emptyTextIsAbsent() {
    assertThat(values("").optionalText("id")).isEmpty();
    assertInvalid(() -> values("").requiredText("id"), "Setting id: expected text, found none");
  }

  @Test
  void blankTextIsAText() {
    assertThat(values(" ").optionalText("id")).hasValue(" ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"50", " 50\n", "+50", "50.0", "5e1", "0050"})
  void wholeNumbersMayBeWrittenAsJsonOrPeopleWriteThem(String text) {
    assertThat(values(text).requiredInt("id")).isEqualTo(50);
    assertThat(values(text).requiredLong("id")).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", ".5", " 0.50 ", "5E-1"})
  void numbersMayBeWrittenAsJsonOrPeopleWriteThem(String text) {
    assertThat(values(text).requiredDouble("id")).isEqualTo(0.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void blankIsAbsentWhereNoTextIsExpected(String text) {
    SettingValues values = values(text);

    assertThat(values.optionalInt("id")).isEqualTo(OptionalInt.empty());
    assertThat(values.optionalLong("id")).isEqualTo(OptionalLong.empty());
    assertThat(values.optionalDouble("id")).isEqualTo(OptionalDouble.empty());
    assertThat(values.optionalBoolean("id")).isEmpty();
  }

  @Test
  void missingSettingIsNamedWithWhatWasExpected() {
    assertInvalid(() -> NONE.requiredText("apiKey"), "Setting apiKey: expected text, found none");
    assertInvalid(
        () -> NONE.requiredInt("size"), "Setting size: expected a whole number, found none");
    assertInvalid(
        () -> NONE.requiredLong("size"), "Setting size: expected a whole number, found none");
    assertInvalid(
        () -> NONE.requiredDouble("ratio"), "Setting ratio: expected a number, found none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"secret", "1,000", "0x10", "NaN", "Infinity", "5f", "1_000", "1e99999999999"})
  void valueThatIsNoNumberIsInvalidAndNotShown(String text) {
    assertInvalid(
        () -> values(text).requiredInt("id"),
        "Setting id: expected a whole number, found other text");
    assertInvalid(
        () -> values(text).optionalLong("id"),
        "Setting id: expected a whole number, found other text");
    assertInvalid(
        () -> values(text).optionalDouble("id"), "Setting id: expected a number, found other text");
  }

  @Test
  void fractionIsNoWholeNumber() {
    assertInvalid(
        () -> values("50.5").requiredInt("id"),
        "Setting id: expected a whole number, found a fraction");
  }

  @Test
  void boundsAreInclusive() {
    assertThat(values("1").requiredInt("id", 1, 500)).isEqualTo(1);
    assertThat(values("500").requiredInt("id", 1, 500)).isEqualTo(500);
    assertThat(values("0.1").requiredDouble("id", 0.1, 0.2)).isEqualTo(0.1);
    assertThat(values("0.2").requiredDouble("id", 0.1, 0.2)).isEqualTo(0.2);
  }

  @Test
  void valueOutOfBoundsIsInvalid() {
    assertInvalid(
        () -> values("0").requiredInt("id", 1, 500),
        "Setting id: expected a whole number of at least 1, found a smaller one");
    assertInvalid(
        () -> values("501").optionalLong("id", 1, 500),
        "Setting id: expected a whole number of at most 500, found a greater one");
    assertInvalid(
        () -> values("0.09").optionalDouble("id", 0.1, 0.2),
        "Setting id: expected a number of at least 0.1, found a smaller one");
  }

  @Test
  void numberTooGreatForItsTypeIsInvalid() {
    assertInvalid(
        () -> values("2147483648").requiredInt("id"),
        "Setting id: expected a whole number of at most 2147483647, found a greater one");
    assertInvalid(
        () -> values("1e2147483647").requiredLong("id"),
        "Setting id: expected a whole number of at most 9223372036854775807, found a greater one");
    assertInvalid(
        () -> values("-1e400").requiredDouble("id"),
        "Setting id: expected a number of at least -1.7976931348623157E+308, found a smaller one");
  }

  @Test
  void extremesOfEachTypeAreRead() {
    assertThat(values("-2147483648").requiredInt("id")).isEqualTo(Integer.MIN_VALUE);
    assertThat(values("9223372036854775807").requiredLong("id")).isEqualTo(Long.MAX_VALUE);
    assertThat(values("1.7976931348623157E308").requiredDouble("id")).isEqualTo(Double.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "TRUE", " True "})
  void trueIsReadInAnyCase(String text) {
    assertThat(values(text).optionalBoolean("id")).hasValue(true);
  }

  @Test
  void booleansAreReadInAnyCaseWhateverTheLocale() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(values("FALSE").optionalBoolean("id")).hasValue(false);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void otherWordIsNoBoolean() {
    assertInvalid(
        () -> values("yes").optionalBoolean("id"),
        "Setting id: expected true or false, found other text");
  }

  @Test
  void invalidSettingIsToldByItsId() {
    InvalidSettingException e =
        assertThrows(InvalidSettingException.class, () -> NONE.requiredText("apiKey"));

    assertThat(e.settingIds()).containsExactly("apiKey");
    assertThat(e).hasCauseThat().isNull();
  }

  @Test
  void writtenValuesAreReadAgain() {
    SettingValues values = SettingValues.builder()
        .put("text", "a")
        .put("whole", 7)
        .put("number", 0.5)
        .put("flag", true)
        .put("optionalText", Optional.of("b"))
        .put("optionalFlag", Optional.of(false))
        .put("optionalInt", OptionalInt.of(1))
        .put("optionalLong", OptionalLong.of(Long.MAX_VALUE))
        .put("optionalDouble", OptionalDouble.of(1e-7))
        .build();

    assertThat(values.requiredText("text")).isEqualTo("a");
    assertThat(values.requiredInt("whole")).isEqualTo(7);
    assertThat(values.requiredDouble("number")).isEqualTo(0.5);
    assertThat(values.optionalBoolean("flag")).hasValue(true);
    assertThat(values.optionalText("optionalText")).hasValue("b");
    assertThat(values.optionalBoolean("optionalFlag")).hasValue(false);
    assertThat(values.requiredInt("optionalInt")).isEqualTo(1);
    assertThat(values.requiredLong("optionalLong")).isEqualTo(Long.MAX_VALUE);
    assertThat(values.requiredDouble("optionalDouble")).isEqualTo(1e-7);
  }

  @Test
  void absentValuesAndEmptyTextAreNotWritten() {
    SettingValues values = SettingValues.builder()
        .put("text", "")
        .put("optionalText", Optional.empty())
        .put("optionalInt", OptionalInt.empty())
        .put("optionalLong", OptionalLong.empty())
        .put("optionalDouble", OptionalDouble.empty())
        .build();

    assertThat(values.asMap()).isEmpty();
  }

  @Test
  void writtenValuesKeepTheirOrder() {
    SettingValues values = SettingValues.builder().put("b", 1).put("a", 2).build();

    assertThat(values.asMap()).containsExactly("b", "1", "a", "2").inOrder();
  }

  @Test
  void builtValuesDoNotChangeWithTheirBuilder() {
    SettingValues.Builder builder = SettingValues.builder().put("a", 1);
    SettingValues values = builder.build();
    builder.put("b", 2);

    assertThat(values.asMap()).containsExactly("a", "1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EU_WEST", "eu_west", " Eu_West "})
  void constantsAreReadInAnyCase(String text) {
    assertThat(values(text).requiredConstant("id", Region.values())).isEqualTo(Region.EU_WEST);
    assertThat(values(text).optionalConstant("id", Region.values())).hasValue(Region.EU_WEST);
    assertThat(values(text).lenientConstant("id", Region.values(), Region.US))
        .isEqualTo(Region.EU_WEST);
  }

  @Test
  void otherTextIsNoConstant() {
    assertInvalid(
        () -> values("mars").requiredConstant("id", Region.values()),
        "Setting id: expected one of US, EU_WEST, found other text");
    assertInvalid(
        () -> values("mars").optionalConstant("id", Region.values()),
        "Setting id: expected one of US, EU_WEST, found other text");
    assertInvalid(
        () -> NONE.requiredConstant("id", Region.values()),
        "Setting id: expected one of US, EU_WEST, found none");
    assertThat(values(" ").optionalConstant("id", Region.values())).isEmpty();
  }

  @Test
  void missingBooleanIsNamed() {
    assertThat(values("True").requiredBoolean("id")).isTrue();
    assertInvalid(
        () -> NONE.requiredBoolean("id"), "Setting id: expected true or false, found none");
  }

  @Test
  void defaultValueIsUsedForWhatCannotBeRead() {
    try (CapturedWarnings warnings = new CapturedWarnings()) {
      SettingValues maybe = values("maybe");

      assertThat(maybe.lenientBoolean("id", true)).isTrue();
      assertThat(maybe.lenientInt("id", 1, 5, 3)).isEqualTo(3);
      assertThat(maybe.lenientLong("id", 1, 5, 3)).isEqualTo(3);
      assertThat(maybe.lenientDouble("id", 0.5, 1, 0.75)).isEqualTo(0.75);
      assertThat(maybe.lenientConstant("id", Region.values(), Region.US)).isEqualTo(Region.US);
      assertThat(values("6").lenientInt("id", 1, 5, 3)).isEqualTo(3);

      assertThat(warnings.messages())
          .contains(
              "Setting id: expected true or false, found other text; its default value is used. This is"
                  + " logged once");
    }
  }

  @Test
  void defaultValueIsUsedForWhatIsAbsent() {
    try (CapturedWarnings warnings = new CapturedWarnings()) {
      assertThat(NONE.lenientBoolean("id", true)).isTrue();
      assertThat(NONE.lenientInt("id", 1, 5, 3)).isEqualTo(3);

      assertThat(warnings.messages()).isEmpty();
    }
  }

  @Test
  void valueThatCanBeReadIsUsedInPlaceOfTheDefault() {
    assertThat(values("False").lenientBoolean("id", true)).isFalse();
    assertThat(values("4").lenientInt("id", 1, 5, 3)).isEqualTo(4);
    assertThat(values("0.5").lenientDouble("id", 0, 1, 3)).isEqualTo(0.5);
  }

  @Test
  void veryLongNumberIsOtherText() {
    String digits = "9".repeat(1_000_000);

    assertInvalid(
        () -> values(digits).requiredLong("id"),
        "Setting id: expected a whole number, found other text");
    assertInvalid(
        () -> values(digits).optionalDouble("id"),
        "Setting id: expected a number, found other text");
    assertThat(values("0".repeat(990) + "7").requiredInt("id")).isEqualTo(7);
  }

  @Test
  void constantsAreWrittenByName() {
    SettingValues values = SettingValues.builder()
        .put("a", Region.EU_WEST)
        .put("b", Optional.of(Region.US))
        .build();

    assertThat(values.asMap()).containsExactly("a", "EU_WEST", "b", "US");
  }

  private enum Region {
    US,
    EU_WEST;

    @Override
    public String toString() {
      return "not the name";
    }
  }

  @Test
  void toStringShowsIdsOnly() {
    assertThat(new SettingValues(Map.of("apiKey", "secret")).toString())
        .isEqualTo("SettingValues[apiKey]");
  }

  private static SettingValues values(String text) {
    return new SettingValues(Map.of("id", text));
  }

  private static void assertInvalid(Executable reading, String message) {
    assertThat(assertThrows(InvalidSettingException.class, reading))
        .hasMessageThat()
        .isEqualTo(message);
  }
}

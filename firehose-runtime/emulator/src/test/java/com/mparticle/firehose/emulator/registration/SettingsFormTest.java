package com.mparticle.firehose.emulator.registration;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.emulator.Registrations;
import com.mparticle.firehose.model.registration.BooleanSetting;
import com.mparticle.firehose.model.registration.FloatSetting;
import com.mparticle.firehose.model.registration.IntegerSetting;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.TextSetting;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class SettingsFormTest {

  private static final TextSetting API_KEY = TextSetting.builder()
      .id("apiKey")
      .name("API key")
      .required(true)
      .confidential(true)
      .build();
  private static final TextSetting SENDER =
      TextSetting.builder().id("sender").name("Sender").build();
  private static final IntegerSetting LIMIT = IntegerSetting.builder()
      .id("limit")
      .name("Limit")
      .minValue(1)
      .maxValue(500)
      .defaultValue(50)
      .required(true)
      .build();
  private static final FloatSetting SHARE =
      FloatSetting.builder().id("share").name("Share").minValue(0).build();
  private static final BooleanSetting DIGEST =
      BooleanSetting.builder().id("digest").name("Digest").checked(true).build();
  private static final TextSetting HIDDEN =
      TextSetting.builder().id("listId").name("List id").visible(false).build();

  @Test
  void whatIsNotEnteredIsAsTheFormShowsItAtFirst() {
    FilledForm filled =
        form(API_KEY, SENDER, LIMIT, SHARE, DIGEST, HIDDEN).fill(Map.of("apiKey", "secret"));

    assertThat(filled.problems()).isEmpty();
    assertThat(filled.values().toString())
        .isEqualTo("{'apiKey':'secret','digest':'True','limit':'50','listId':null,'sender':null,"
                .replace('\'', '"')
            + "\"share\":null}");
  }

  @Test
  void anEmptyTextClearsAField() {
    FilledForm filled = form(SENDER, LIMIT).fill(Map.of("sender", "", "limit", ""));

    assertThat(filled.values().path("sender").isNull()).isTrue();
    assertThat(filled.problems()).containsExactly(new FormProblem("limit", "Limit is required"));
  }

  @ParameterizedTest
  @CsvSource({
    "limit, 1, 1",
    "limit, ' 500 ', 500",
    "limit, 2e1, 20",
    "share, 0, 0",
    "share, 1.50, 1.5",
    "share, 1e3, 1000",
    "digest, TRUE, True",
    "digest, false, False",
    "sender, ' Tea ', ' Tea '"
  })
  void valuesAreWrittenAsTheServiceWritesThem(String id, String entered, String value) {
    FilledForm filled = form(SENDER, LIMIT, SHARE, DIGEST).fill(Map.of(id, entered));

    assertThat(filled.problems()).isEmpty();
    assertThat(filled.values().path(id).asText()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "limit, 0, Limit is not a whole number from 1 to 500",
    "limit, 501, Limit is not a whole number from 1 to 500",
    "limit, 1.5, Limit is not a whole number from 1 to 500",
    "limit, many, Limit is not a whole number from 1 to 500",
    "share, -0.1, Share is not a number from 0",
    "share, much, Share is not a number from 0",
    "digest, maybe, Digest is not true or false",
    "listId, 7, List id is not visible to customers",
    "other, 7, the form has no such field"
  })
  void whatTheRegistrationForbidsIsAProblem(String id, String entered, String problem) {
    FilledForm filled = form(SENDER, LIMIT, SHARE, DIGEST, HIDDEN).fill(Map.of(id, entered));

    assertThat(filled.problems()).containsExactly(new FormProblem(id, problem));
  }

  @Test
  void aMissingRequiredValueIsAProblem() {
    assertThat(form(API_KEY).fill(Map.of()).problems())
        .containsExactly(new FormProblem("apiKey", "API key is required"));
    assertThat(form(API_KEY).fill(Map.of("apiKey", " ")).problems()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void eachFormHasTheSettingsOfItsSection(Form form) {
    ModuleRegistrationResponse registration = Registrations.everything();

    assertThat(form.settings(registration)).isEmpty();
    assertThat(form.isIn(registration)).isTrue();
    assertThat(form.isIn(ModuleRegistrationResponse.builder().build())).isFalse();
    assertThat(SettingsForm.of(form, registration).fill(Map.of()).values()).isEmpty();
  }

  @Test
  void aFieldTellsWhatItIs() {
    SettingField field = SettingField.of(LIMIT);

    assertThat(field.label()).isEqualTo("Limit");
    assertThat(field.isRequired()).isTrue();
    assertThat(field.initialValue()).hasValue("50");
    assertThat(SettingField.of(API_KEY).isConfidential()).isTrue();
    assertThat(SettingField.of(HIDDEN).isVisible()).isFalse();
    assertThat(SettingField.of(TextSetting.builder().id("x").build()).label()).isEqualTo("x");
    assertThat(SettingField.of(IntegerSetting.builder().maxValue(5).build()).expectation())
        .isEqualTo("a whole number up to 5");
  }

  private static SettingsForm form(Setting... settings) {
    ModuleRegistrationResponse registration = Registrations.with(
        Registrations.allEvents().addAccountSettings(settings).build());
    return SettingsForm.of(Form.EVENT_ACCOUNT, registration);
  }
}

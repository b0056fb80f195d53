package com.mparticle.firehose.processor.generate;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.registration.Account;
import com.mparticle.firehose.model.registration.IntegerSetting;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.TextSetting;
import com.mparticle.firehose.settings.InvalidSettingException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Settings that customers enter as text, and that handlers get as numbers, booleans, enums. */
final class TextSettingsTest {

  private static Calls module;

  @BeforeAll
  static void compile() throws ReflectiveOperationException {
    module = Calls.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(
            runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = Acme.Settings.class)
        """, """
        @Handles(Event.Type.CUSTOM_EVENT)
        void track(CustomEvent event, Settings settings) {
          calls.add(settings.batchSize());
          calls.add(settings.dryRun());
          calls.add(settings.rate());
          calls.add(settings.region());
          calls.add(settings.fallback());
          calls.add(settings.limit());
        }

        enum Region { EU, US }

        interface Settings {
          @Setting(name = "Batch size", asText = true, defaultValue = "20", min = 1, max = 500)
          int batchSize();

          @Setting(name = "Dry run", asText = true, defaultValue = "true", required = true)
          boolean dryRun();

          @Setting(name = "Rate", asText = true)
          OptionalDouble rate();

          @Setting(name = "Region", defaultValue = "eu")
          Region region();

          @Setting(name = "Fallback region")
          Optional<Region> fallback();

          @Setting(name = "Limit", defaultValue = "7", required = true)
          long limit();
        }
        """);
  }

  @Test
  void textIsReadAsWhatTheMethodReturns() throws Exception {
    assertThat(names(Map.of(
            "batchSize",
            "50",
            "dryRun",
            "False",
            "rate",
            "0.5",
            "region",
            "Us",
            "fallback",
            "EU",
            "limit",
            "9")))
        .containsExactly("50", "false", "OptionalDouble[0.5]", "US", "Optional[EU]", "9")
        .inOrder();
  }

  @Test
  void textThatCannotBeReadIsTheDefault() throws Exception {
    assertThat(names(Map.of("batchSize", "many", "dryRun", "maybe", "region", "mars")))
        .containsExactly("20", "true", "OptionalDouble.empty", "EU", "Optional.empty", "7")
        .inOrder();
    assertThat(names(Map.of("batchSize", "501"))).contains("20");
  }

  @Test
  void textWithoutDefaultHasToBeReadable() {
    InvalidSettingException thrown =
        assertThrows(InvalidSettingException.class, () -> settings(Map.of("rate", "fast")));

    assertThat(thrown).hasMessageThat().contains("rate");
    assertThat(thrown).hasMessageThat().doesNotContain("fast");
  }

  @Test
  void constantWithoutDefaultIsOneOfItsNames() {
    InvalidSettingException thrown =
        assertThrows(InvalidSettingException.class, () -> settings(Map.of("fallback", "mars")));

    assertThat(thrown).hasMessageThat().contains("EU");
    assertThat(thrown).hasMessageThat().doesNotContain("mars");
  }

  @Test
  void settingsAreRegisteredAsText() throws Exception {
    List<Setting> registered = registration();

    assertThat(
            registered.subList(0, 5).stream().map(TextSetting.class::isInstance).toList())
        .containsExactly(true, true, true, true, true);
    assertThat(((TextSetting) registered.get(0)).defaultValue()).hasValue("20");
  }

  @Test
  void requiredSettingsMayHaveADefault() throws Exception {
    List<Setting> registered = registration();

    assertThat(((TextSetting) registered.get(0)).required()).isFalse();
    assertThat(((TextSetting) registered.get(1)).required()).isTrue();
    assertThat(((IntegerSetting) registered.get(5)).required()).isTrue();
  }

  @Test
  void settingsOfOtherTypesAreRefused() throws Exception {
    InvocationTargetException thrown = assertThrows(
        InvocationTargetException.class, () -> method().invoke(null, String.class, Map.of()));

    assertThat(thrown).hasCauseThat().isInstanceOf(IllegalArgumentException.class);
    assertThat(thrown)
        .hasCauseThat()
        .hasMessageThat()
        .isEqualTo("Expected Acme.Settings.class, found java.lang.String");
  }

  /** As a handler gets them, which are those that {@code settings} returns. */
  private static List<String> names(Map<String, String> values) throws Exception {
    List<String> noted = module
        .process(EventProcessingRequest.builder()
            .account(Account.builder().accountSettings(values).build())
            .addEvents(CustomEvent.builder().build())
            .build())
        .stream()
        .map(Object::toString)
        .toList();
    assertThat(settings(values).toString()).isEqualTo("Settings[***]");
    return noted;
  }

  private static Object settings(Map<String, String> values) throws Exception {
    Class<?> type = Class.forName(
        "com.acme.Acme$Settings", false, module.dispatcher().getClass().getClassLoader());
    try {
      return method().invoke(null, type, values);
    } catch (InvocationTargetException e) {
      throw (Exception) e.getCause();
    }
  }

  private static Method method() throws ReflectiveOperationException {
    MessageProcessor dispatcher = module.dispatcher();
    Method method = dispatcher.getClass().getDeclaredMethod("settings", Class.class, Map.class);
    method.setAccessible(true);
    return method;
  }

  private static List<Setting> registration() throws ReflectiveOperationException {
    Method method = module.dispatcher().getClass().getDeclaredMethod("registration");
    method.setAccessible(true);
    return ((ModuleRegistrationResponse) method.invoke(null))
        .eventProcessingRegistration()
        .orElseThrow()
        .accountSettings();
  }
}

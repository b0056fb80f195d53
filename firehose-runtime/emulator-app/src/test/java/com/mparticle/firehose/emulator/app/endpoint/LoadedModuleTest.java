package com.mparticle.firehose.emulator.app.endpoint;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.samples.Samples;
import org.junit.jupiter.api.Test;

final class LoadedModuleTest {

  private static final String TEA = "example.tea.TeaModule";

  @Test
  void handlersThatAreCalledAreRecordedInTheirOrder() {
    LoadedModule module = LoadedModule.load(TEA, "");
    FirehoseEmulator mparticle = FirehoseEmulator.of(module.endpoint()).enter("apiKey", "key-17");
    HandlerCalls.forget();

    mparticle.send(Samples.customEvent("Kettle on"), Samples.customEvent("Kettle off"));

    assertThat(HandlerCalls.take()).containsExactly("TeaModule.brew", "TeaModule.brew");
    assertThat(HandlerCalls.take()).isEmpty();
  }

  @Test
  void theThreadKeepsItsClassLoader() {
    ClassLoader before = Thread.currentThread().getContextClassLoader();

    FirehoseEmulator.of(LoadedModule.load(TEA, "").endpoint());

    assertThat(Thread.currentThread().getContextClassLoader()).isSameInstanceAs(before);
  }

  @Test
  void aDispatcherIsMadeWithItsModule() {
    LoadedModule module = LoadedModule.load("example.tea.TeaDispatcher", "");

    DataUse dataUse = module.dataUse().orElseThrow();

    assertThat(FirehoseEmulator.of(module.endpoint()).registration().description())
        .hasValue("Tea of leaves.");
    assertThat(dataUse.readers("user_identity", "email")).containsExactly("brew");
    assertThat(dataUse.readers("permission", "allow_user_attributes")).isEmpty();
    assertThat(dataUse.readers("permission", "allow_access_mpid")).isEmpty();
  }

  @Test
  void aModuleWithoutTheFileSaysNothingOfItsReaders() {
    assertThat(LoadedModule.load(TEA, "").dataUse()).isEmpty();
  }
}

package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

final class HandlerThrowsTest {

  @Test
  void handlerThrowsExceptionsAndErrors() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event) throws ___ {}
              static class Signal extends Throwable {}
            }
            """)
        .with("Throwable")
        .isError(
            "[handler-throws] track() throws Throwable, but the dispatcher passes on exceptions and errors only: write"
                + " throws Exception")
        .with("java.io.IOException, Signal, Throwable")
        .isError(
            "[handler-throws] track() throws Acme.Signal and Throwable, but the dispatcher passes on exceptions and errors"
                + " only: write throws Exception")
        .isFixedBy("Exception")
        .isFixedBy("java.io.IOException, StackOverflowError");
  }

  @Test
  void variableOfTheModuleMayBeAnyThrowable() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme<X extends ___> {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event) throws X {}
            }
            """)
        .with("Throwable")
        .isErrorAt(
            "void track",
            "[handler-throws] track() throws Throwable, but the dispatcher passes on exceptions and errors only: write"
                + " throws Exception")
        .isFixedBy("Exception");
  }
}

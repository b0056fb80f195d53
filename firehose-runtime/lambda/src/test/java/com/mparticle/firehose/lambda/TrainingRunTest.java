package com.mparticle.firehose.lambda;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TrainingRunTest {

  private static final AtomicInteger REGISTRATIONS = new AtomicInteger();

  @Test
  void theFunctionIsStartedAndPrimed() throws Exception {
    int before = REGISTRATIONS.get();

    TrainingRun.main(new String[] {Function.class.getName()});

    assertThat(REGISTRATIONS.get()).isEqualTo(before + 1);
  }

  @Test
  void theNameOfTheFunctionIsNeeded() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> TrainingRun.main(new String[] {}));

    assertThat(e)
        .hasMessageThat()
        .isEqualTo("Expected the name of the function's class, found 0 arguments");
  }

  @Test
  void otherClassesAreNoFunctions() {
    IllegalArgumentException e = assertThrows(
        IllegalArgumentException.class,
        () -> TrainingRun.main(new String[] {"java.util.ArrayList"}));

    assertThat(e)
        .hasMessageThat()
        .isEqualTo(
            "Expected a class that extends FirehoseLambdaHandler or FirehoseHttpLambdaHandler, found"
                + " java.util.ArrayList");
  }

  /** A function that counts how often it is asked to register. */
  public static final class Function extends FirehoseLambdaHandler {

    /** As Lambda makes it. */
    public Function() {
      super(new MessageProcessor() {
        @Override
        protected ModuleRegistrationResponse processRegistrationRequest(
            ModuleRegistrationRequest request) {
          REGISTRATIONS.incrementAndGet();
          return ModuleRegistrationResponse.builder().build();
        }
      });
    }
  }
}

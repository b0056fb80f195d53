package com.mparticle.firehose;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.registration.Account;
import com.mparticle.firehose.settings.InvalidSettingException;
import com.mparticle.firehose.settings.SettingValues;
import com.mparticle.firehose.settings.TypedSettings;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BatchContextTest {

  private static final UUID ID = UUID.fromString("5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0001");
  private static final UUID EVENT_ID = UUID.fromString("5d1e6b1c-62d0-4f0e-9b5b-3a4a1a7f0002");
  private static final CustomEvent FIRST = CustomEvent.builder().name("a").build();
  private static final CustomEvent SECOND = CustomEvent.builder().name("a").build();

  private int reads;
  private final TypedSettings<String> keys = new TypedSettings<>() {
    @Override
    protected String read(SettingValues values) {
      reads++;
      return values.requiredText("key");
    }
  };

  @Test
  void keyOfAnEventWithAnIdIsTheId() {
    BatchContext context = contextOf(EventProcessingRequest.builder().id(ID).build());

    assertThat(context.idempotencyKey(CustomEvent.builder().id(EVENT_ID).build()))
        .isEqualTo(EVENT_ID.toString());
  }

  @Test
  void keyOfAnEventWithoutIdIsItsPlaceInTheMessage() {
    BatchContext context = contextOf(
        EventProcessingRequest.builder().id(ID).addEvents(FIRST, SECOND).build());

    assertThat(context.idempotencyKey(FIRST)).isEqualTo(ID + "/0");
    assertThat(context.idempotencyKey(SECOND)).isEqualTo(ID + "/1");
  }

  @Test
  void keyIsTheSameHoweverTheBatchIsSorted() {
    EventProcessingRequest received =
        EventProcessingRequest.builder().id(ID).addEvents(FIRST, SECOND).build();
    BatchContext context = contextOf(received)
        .withBatch(
            EventProcessingRequest.builder().id(ID).addEvents(SECOND, FIRST).build());

    assertThat(context.idempotencyKey(FIRST)).isEqualTo(ID + "/0");
    assertThat(context.idempotencyKey(SECOND)).isEqualTo(ID + "/1");
  }

  @Test
  void keyInAMessageWithoutIdNamesTheInvocation() {
    BatchContext context =
        contextOf(EventProcessingRequest.builder().addEvents(FIRST).build());

    assertThat(context.idempotencyKey(FIRST)).isEqualTo("test/0");
  }

  @Test
  void eventOfAnotherBatchHasNoKey() {
    BatchContext context = contextOf(EventProcessingRequest.builder().build());

    assertThat(assertThrows(IllegalArgumentException.class, () -> context.idempotencyKey(FIRST)))
        .hasMessageThat()
        .isEqualTo(
            "Expected an event with an id, or one of this batch, found another" + " custom_event");
  }

  @Test
  void settingsAreReadOnce() {
    BatchContext context = contextOf(batchWith(Map.of("key", "a")));

    assertThat(context.settings(keys)).isEqualTo("a");
    assertThat(context.settings(keys)).isEqualTo("a");
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void settingsThatCannotBeReadAreReadOnce() {
    BatchContext context = contextOf(batchWith(Map.of()));

    InvalidSettingException e =
        assertThrows(InvalidSettingException.class, () -> context.settings(keys));

    assertThat(assertThrows(InvalidSettingException.class, () -> context.settings(keys)))
        .isSameInstanceAs(e);
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void settingsAreReadOnceThroughAllStagesOfTheBatch() {
    BatchContext received = contextOf(batchWith(Map.of("key", "a")));
    BatchContext handled = received
        .withBatch(
            EventProcessingRequest.builder().from(received.batch()).mpid("1").build())
        .withState(List.of());

    for (BatchContext context : List.of(received, handled)) {
      assertThat(context.settings(keys)).isEqualTo("a");
    }
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void settingsOfAnAccountThatWasExchangedAreThoseOfTheNewOne() {
    BatchContext received = contextOf(batchWith(Map.of("key", "a")));
    assertThat(received.settings(keys)).isEqualTo("a");

    assertThat(received.withBatch(batchWith(Map.of("key", "b"))).settings(keys)).isEqualTo("b");
  }

  @Test
  void stateIsThatOfTheBatch() {
    BatchContext context = contextOf(batchWith(Map.of()));

    assertThat(context.withState("state").state()).isEqualTo("state");
    assertThat(assertThrows(IllegalStateException.class, context::state))
        .hasMessageThat()
        .isEqualTo("This batch has no state: override createState to make it");
  }

  private static BatchContext contextOf(EventProcessingRequest batch) {
    return BatchContext.of(batch, Invocation.of("test"));
  }

  private static EventProcessingRequest batchWith(Map<String, String> settings) {
    return EventProcessingRequest.builder()
        .account(Account.builder().accountSettings(settings).build())
        .build();
  }
}

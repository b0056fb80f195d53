package com.mparticle.firehose.emulator.app.page.view;

import java.util.List;
import java.util.Optional;

/**
 * The workbench.
 *
 * @param samples the messages to choose from
 * @param chosen the key of the chosen one; empty after it was edited
 * @param json the message
 * @param problem why it was neither checked nor sent; empty where it was, or was not asked for
 * @param result what became of it
 */
public record WorkbenchView(
    List<SampleGroup> samples,
    String chosen,
    String json,
    String problem,
    Optional<Result> result) {

  /** Copies the list. */
  public WorkbenchView {
    samples = List.copyOf(samples);
  }

  /** Samples that belong together. */
  public record SampleGroup(String title, List<Sample> samples) {

    /** Copies the list. */
    public SampleGroup {
      samples = List.copyOf(samples);
    }
  }

  /** A message to choose. */
  public record Sample(String key, String title) {}

  /**
   * What became of a message.
   *
   * @param summary in one line
   * @param isGood whether the module handled it, or would get it
   * @param withheld what the module does not get
   * @param notices what looks like a mistake
   * @param received what the module gets, as JSON; empty where it gets nothing
   * @param wasSent whether it was sent, or only checked
   * @param isTraced whether handler calls can be seen
   * @param calls the handlers that were called, in their order
   * @param attempts the attempts to deliver it
   * @param response the module's response as JSON; empty where there is none
   */
  public record Result(
      String summary,
      boolean isGood,
      List<WithheldRow> withheld,
      List<String> notices,
      String received,
      boolean wasSent,
      boolean isTraced,
      List<String> calls,
      List<AttemptRow> attempts,
      String response) {

    /** Copies the lists. */
    public Result {
      withheld = List.copyOf(withheld);
      notices = List.copyOf(notices);
      calls = List.copyOf(calls);
      attempts = List.copyOf(attempts);
    }
  }

  /**
   * Something that the module does not get.
   *
   * @param remedy what to write to get it; empty where nothing helps
   */
  public record WithheldRow(String path, String explanation, String remedy) {}

  /**
   * An attempt to deliver the message.
   *
   * @param at when it began, by the emulator's clock
   * @param millis how long it took
   * @param outcome why it failed, or that it succeeded
   */
  public record AttemptRow(int number, String at, String millis, String outcome) {}
}

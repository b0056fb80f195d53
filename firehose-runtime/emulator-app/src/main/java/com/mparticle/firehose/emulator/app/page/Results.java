package com.mparticle.firehose.emulator.app.page;

import com.mparticle.firehose.emulator.Attempt;
import com.mparticle.firehose.emulator.Delivery;
import com.mparticle.firehose.emulator.app.page.view.WorkbenchView.AttemptRow;
import com.mparticle.firehose.emulator.app.page.view.WorkbenchView.Result;
import com.mparticle.firehose.emulator.app.page.view.WorkbenchView.WithheldRow;
import com.mparticle.firehose.emulator.gate.GatedMessage;
import com.mparticle.firehose.emulator.gate.Withheld;
import com.mparticle.firehose.emulator.json.Trees;
import com.mparticle.firehose.emulator.target.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes what is shown of a message that was checked or sent. */
final class Results {

  private Results() {}

  /** Of a message that was only checked. */
  static Result of(GatedMessage gated, boolean isTraced) {
    boolean isSent = gated.message().isPresent();
    return new Result(
        isSent
            ? "The module would get this message" + (gated.withheld().isEmpty() ? "." : " in part.")
            : "The module would not get this message.",
        isSent,
        rows(gated.withheld()),
        gated.notices(),
        gated.message().map(Trees::pretty).orElse(""),
        false,
        isTraced,
        List.of(),
        List.of(),
        "");
  }

  /** Of a message that was sent. */
  static Result of(Delivery delivery, boolean isTraced, List<String> calls) {
    return new Result(
        summary(delivery),
        delivery.isHandled(),
        rows(delivery.withheld()),
        delivery.notices(),
        delivery.message().map(Trees::pretty).orElse(""),
        !delivery.attempts().isEmpty(),
        isTraced,
        calls,
        attempts(delivery.attempts()),
        delivery
            .response()
            .map(response -> Trees.pretty(Trees.object(response)))
            .orElse(""));
  }

  private static String summary(Delivery delivery) {
    int attempts = delivery.attempts().size();
    String tries = attempts == 1 ? "one attempt" : attempts + " attempts";
    return switch (delivery.status()) {
      case HANDLED ->
        "Handled after " + tries + "; the last took "
            + millis(delivery.attempts().get(attempts - 1).duration()) + " ms.";
      case WITHHELD -> "Not sent: the registration lets nothing of it through.";
      case REJECTED -> "Rejected after " + tries + "; mParticle does not try again.";
      case LOST -> "Lost: the module failed in " + tries + ", after which mParticle gives up.";
      case SUSPENDED -> "Not sent: the module has suspended the customer's configuration.";
      case WAITING -> "It waits for others, to be sent with them.";
    };
  }

  private static List<WithheldRow> rows(List<Withheld> withheld) {
    return withheld.stream()
        .map(part ->
            new WithheldRow(part.path(), part.explanation(), part.remedy().orElse("")))
        .toList();
  }

  private static List<AttemptRow> attempts(List<Attempt> attempts) {
    List<AttemptRow> rows = new ArrayList<>();
    for (Attempt attempt : attempts) {
      rows.add(new AttemptRow(
          rows.size() + 1,
          attempt.at().toString(),
          millis(attempt.duration()),
          attempt.failure().map(Answer.Failure::text).orElse("answered")));
    }
    return rows;
  }

  private static String millis(Duration duration) {
    return String.format(Locale.ROOT, "%.1f", duration.toNanos() / 1e6);
  }
}

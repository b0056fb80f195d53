package com.mparticle.firehose.emulator.app;

import com.mparticle.firehose.emulator.EmulatorClock;
import com.mparticle.firehose.emulator.Faults;
import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.app.load.LoadPlan;
import com.mparticle.firehose.emulator.app.load.LoadReport;
import com.mparticle.firehose.emulator.app.load.LoadRun;
import com.mparticle.firehose.emulator.app.load.MessageKind;
import com.mparticle.firehose.model.eventprocessing.Event;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts load on a module. */
@Command(
    name = "load",
    description = "Sends realistic messages to a module at a fixed rate, repeats failed ones as"
        + " mParticle does, and reports what became of them.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:each message was handled, or withheld by the registration",
      "1:messages were lost, or the module can't be registered",
      "2:the command line is not right"
    })
final class LoadCommand implements Callable<Integer> {

  /** mParticle documents how fast 99 % of calls have to be answered. */
  private static final Duration LAMBDA_LIMIT = Duration.ofMillis(200);

  private static final Duration HTTP_LIMIT = Duration.ofMillis(100);

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private TargetOptions targets = new TargetOptions();

  @Option(
      names = "--rate",
      paramLabel = "NUMBER",
      defaultValue = "10",
      description = "Messages per second (${DEFAULT-VALUE}).")
  private double rate;

  @Option(
      names = "--duration",
      paramLabel = "TIME",
      defaultValue = "30s",
      converter = DurationConverter.class,
      description = "How long to send: 500ms, 60s, 5m, 1h (${DEFAULT-VALUE}).")
  private Duration duration = Duration.ZERO;

  @Option(
      names = "--mix",
      paramLabel = "KIND=WEIGHT",
      split = ",",
      description = "How often each kind of message is sent: ${COMPLETION-CANDIDATES}. Usually"
          + " events=90,memberships=9,erasures=1, as far as the module receives them.")
  private Map<MessageKind, Integer> kinds = new LinkedHashMap<>();

  @Option(
      names = "--event-types",
      paramLabel = "TYPE=WEIGHT",
      split = ",",
      converter = {EventTypeConverter.class, WeightConverter.class},
      description = "How often each type of event occurs, such as custom_event=5,session_end=1."
          + " Usually all that the module registers for, equally often.")
  private Map<Event.Type, Integer> eventTypes = new LinkedHashMap<>();

  @Option(
      names = "--batch",
      paramLabel = "SIZE",
      defaultValue = "1-10",
      converter = BatchSizeConverter.class,
      description = "Events in a batch: 5, or 1-10 (${DEFAULT-VALUE}).")
  private BatchSize batch = new BatchSize(1, 10);

  @Option(
      names = "--reset-every",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "The connection of one of N messages is reset before the answer arrives, so that"
              + " the message is sent again; 0 for none (${DEFAULT-VALUE}).")
  private int resetEvery;

  @Option(
      names = "--duplicate-every",
      paramLabel = "N",
      defaultValue = "0",
      description = "One of N messages is sent twice although it was answered; 0 for none"
          + " (${DEFAULT-VALUE}).")
  private int duplicateEvery;

  @Option(
      names = "--concurrency",
      paramLabel = "N",
      defaultValue = "500",
      description = "Messages under way at once, at most, those that wait for a retry included"
          + " (${DEFAULT-VALUE}).")
  private int concurrency;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The same number draws the same messages (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--set",
      paramLabel = "ID=VALUE",
      description = "The customer's value of a setting. Required settings that are not set get a"
          + " sample.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Option(
      names = "--set-audience",
      paramLabel = "ID=VALUE",
      description = "The customer's value of a setting of the audience.")
  private Map<String, String> audienceSettings = new LinkedHashMap<>();

  @Option(
      names = "--progress",
      paramLabel = "TIME",
      defaultValue = "5s",
      converter = DurationConverter.class,
      description = "How often to print how far it is; 0s for never (${DEFAULT-VALUE}).")
  private Duration progress = Duration.ZERO;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Writes the report to this file, too, as JSON; - prints it in place of text.")
  private @Nullable String json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Main.out(spec);
    PrintWriter err = Main.err(spec);
    LoadPlan plan = new LoadPlan(
        rate, duration, kinds, eventTypes, batch.smallest(), batch.largest(), concurrency, seed);
    TargetOptions.Found found = targets.open(err);
    Duration limit = found.isHttp() ? HTTP_LIMIT : LAMBDA_LIMIT;
    try (FirehoseEmulator mparticle = FirehoseEmulator.builder(found.target())
        .clock(EmulatorClock.system())
        .faults(new Faults(resetEvery, duplicateEvery))
        .build()) {
      SampleSettings.enter(mparticle, settings);
      LoadRun run =
          new LoadRun(mparticle, plan, SampleSettings.audience(mparticle, audienceSettings));
      LoadReport report = runWithProgress(run, err);
      print(report, limit, found.name(), out);
      return report.isComplete() ? 0 : 1;
    }
  }

  private LoadReport runWithProgress(LoadRun run, PrintWriter err) throws InterruptedException {
    Progress printed = Progress.start(run, progress, err);
    try {
      return run.run();
    } finally {
      printed.close();
    }
  }

  private void print(LoadReport report, Duration limit, String name, PrintWriter out)
      throws IOException {
    if ("-".equals(json)) {
      out.println(report.json(limit).toPrettyString());
    } else {
      out.println("Load on " + name);
      out.print(report.text(limit));
      if (json != null) {
        Files.writeString(Path.of(json), report.json(limit).toPrettyString() + "\n");
      }
    }
    out.flush();
  }
}

package com.mparticle.firehose.emulator.app;

import com.mparticle.firehose.emulator.app.load.LoadRun;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Prints how far a run is, a line at a time. */
final class Progress {

  private final LoadRun run;
  private final Duration interval;
  private final PrintWriter out;
  private final Thread thread = new Thread(this::print, "progress");

  private Progress(LoadRun run, Duration interval, PrintWriter out) {
    this.run = run;
    this.interval = interval;
    this.out = out;
  }

  /**
   * Starts printing.
   *
   * @param interval between lines; none are printed where it is zero
   */
  static Progress start(LoadRun run, Duration interval, PrintWriter out) {
    Progress started = new Progress(run, interval, out);
    started.thread.setDaemon(true);
    if (!interval.isZero()) {
      started.thread.start();
    }
    return started;
  }

  private void print() {
    long start = System.nanoTime();
    try {
      while (true) {
        Thread.sleep(interval.toMillis());
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        out.println(
            seconds + " s: " + run.statistics().line() + ", " + run.inFlight() + " under way");
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops printing. */
  void close() {
    thread.interrupt();
  }
}

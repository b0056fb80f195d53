package com.mparticle.firehose.emulator.app.load;

import com.mparticle.firehose.emulator.Delivery;
import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.samples.SampleAudience;
import com.mparticle.firehose.emulator.samples.Samples;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Sends messages at a fixed rate, whether or not earlier ones are answered, as mParticle does; only
 * the plan's concurrency makes it wait. Answers are waited for at the end.
 */
public final class LoadRun {

  private final FirehoseEmulator mparticle;
  private final LoadPlan plan;
  private final Map<String, String> audienceSettings;
  private final LoadStatistics statistics = new LoadStatistics();
  private final Semaphore underWay;

  /**
   * A run.
   *
   * @param mparticle has the customer's settings, and a clock that runs
   * @param audienceSettings what the customer enters for the audience that memberships are in
   */
  public LoadRun(FirehoseEmulator mparticle, LoadPlan plan, Map<String, String> audienceSettings) {
    this.mparticle = mparticle;
    this.plan = plan;
    this.audienceSettings = Map.copyOf(audienceSettings);
    this.underWay = new Semaphore(plan.concurrency());
  }

  /** What is known so far; any thread may ask. */
  public LoadStatistics statistics() {
    return statistics;
  }

  /** How many messages are under way. */
  public int inFlight() {
    return plan.concurrency() - underWay.availablePermits();
  }

  /**
   * Sends everything, and waits for the last answer.
   *
   * @throws IllegalStateException if the module does not let an audience be connected, or if
   *     sending fails otherwise than by an answer of the module
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  public LoadReport run() throws InterruptedException {
    SampleAudience audience = Samples.audience();
    Traffic traffic = new Traffic(mparticle, plan, audience);
    if (traffic.hasMemberships()) {
      connect(audience);
    }
    ExecutorService senders = Executors.newCachedThreadPool(LoadRun::daemon);
    long start = System.nanoTime();
    try {
      for (long message = 0; message < plan.messages(); message++) {
        Supplier<Delivery> next = traffic.next();
        waitUntil(start + plan.dueNanos(message));
        underWay.acquire();
        statistics.began(Duration.ofNanos(System.nanoTime() - start - plan.dueNanos(message)));
        senders.execute(() -> send(next));
        statistics.throwFailure();
      }
      underWay.acquire(plan.concurrency());
      underWay.release(plan.concurrency());
      mparticle.sendWaiting().ifPresent(statistics::ended);
      statistics.throwFailure();
    } finally {
      senders.shutdownNow();
      senders.awaitTermination(1, TimeUnit.SECONDS);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return statistics.report(plan, took, mparticle.report());
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "load");
    thread.setDaemon(true);
    return thread;
  }

  private void connect(SampleAudience audience) {
    Delivery connection = mparticle.connect(audience, audienceSettings);
    if (!connection.isHandled()) {
      throw new IllegalStateException("The module does not connect the audience: " + connection);
    }
  }

  private static void waitUntil(long due) throws InterruptedException {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      LockSupport.parkNanos(left);
      if (Thread.interrupted()) {
        throw new InterruptedException("Interrupted while sending");
      }
    }
  }

  private void send(Supplier<Delivery> next) {
    try {
      statistics.ended(next.get());
    } catch (RuntimeException e) {
      statistics.failed(e);
    } finally {
      underWay.release();
    }
  }
}

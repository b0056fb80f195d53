package com.mparticle.firehose.integration;

import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.emulator.Delivery;
import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.app.endpoint.LoadedModule;
import com.mparticle.firehose.emulator.app.page.ModulePages;
import com.mparticle.firehose.emulator.app.page.http.PageServer;
import com.mparticle.firehose.emulator.samples.SampleUser;
import com.mparticle.firehose.emulator.samples.Samples;
import example.acme.api.AcmeApiServer;
import example.acme.page.AcmeForThePage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * Shows the sample partner at work: its registration, and what becomes of each kind of message that
 * mParticle sends it.
 */
public final class RunAcme {

  static final String REGISTRATION = "META-INF/firehose/example.acme.Acme.registration.json";

  private final AcmeApiServer acmeApi;
  private final PrintStream out;

  private RunAcme(AcmeApiServer acmeApi, PrintStream out) {
    this.acmeApi = acmeApi;
    this.out = out;
  }

  /**
   * Prints everything to standard output.
   *
   * @param arguments {@code page} serves the emulator's page of Acme afterwards until it is
   *     stopped, where somebody sits at a terminal
   * @throws IOException if Acme's function can't be run, or no port is free
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("The compiler wrote " + REGISTRATION + ":");
    out.println(Resources.read("/" + REGISTRATION));
    try (AcmeOnLambda acme = AcmeOnLambda.start(List.of())) {
      FirehoseEmulator mparticle =
          FirehoseEmulator.of(acme).enter("apiKey", "key-of-customer-17").enter("dailyLimit", "20");
      new RunAcme(acme.acmeApi(), out).show(mparticle);
      if (List.of(arguments).contains("page") && isAtTerminal()) {
        servePage(acme.acmeApi().url(), out);
      }
    }
  }

  @SuppressWarnings("SystemConsoleNull") // The build sets jdk.console to one that still may be.
  private static boolean isAtTerminal() {
    return System.console() != null;
  }

  /** Runs Acme in this process, where the page can see which handlers are called. */
  private static void servePage(String acmeApiUrl, PrintStream out)
      throws IOException, InterruptedException {
    System.setProperty(AcmeForThePage.API_URL, acmeApiUrl);
    LoadedModule acme = LoadedModule.load(AcmeForThePage.class.getName(), "");
    try (FirehoseEmulator mparticle = FirehoseEmulator.of(acme.endpoint());
        PageServer page = new ModulePages(mparticle, Map.of(), Optional.of(acme)).serve(0)) {
      out.println();
      out.println("See Acme as its customers do, and send it messages, at " + page.url()
          + " until you press Ctrl-C.");
      new CountDownLatch(1).await();
    }
  }

  private void show(FirehoseEmulator mparticle) {
    SampleUser ida = Samples.user();
    show("a batch of events", mparticle.send(Samples.batch()));
    show(
        "a connected audience",
        mparticle.connect(Samples.audience(), Map.of("mailingList", "Monthly tea letter")));
    show("a user who joins it", mparticle.send(ida.joins(Samples.audience())));
    show("a user who leaves it", mparticle.send(ida.leaves(Samples.audience())));
    show("an erasure", mparticle.send(ida.asksForErasure()));
    for (Delivery delivery : mparticle.verify()) {
      show("a test of the connection", delivery);
    }
  }

  private void show(String what, Delivery delivery) {
    out.println("mParticle sends      " + what + ": "
        + delivery.message().orElseThrow().path("type").asText() + ", of which "
        + delivery.withheld().size() + " parts are withheld");
    for (AcmeApiServer.Request request : acmeApi.takeRequests()) {
      out.println(
          "  Acme's API gets    " + request.method() + " " + request.path() + " " + request.body());
    }
    out.println("  mParticle receives "
        + new MessageSerializer()
            .serialize(delivery
                .response()
                .orElseThrow(
                    () -> new IllegalStateException("Acme's function failed: " + delivery))));
  }
}

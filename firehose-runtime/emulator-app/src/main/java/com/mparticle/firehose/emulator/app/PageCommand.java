package com.mparticle.firehose.emulator.app;

import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.app.page.ModulePages;
import com.mparticle.firehose.emulator.app.page.http.PageServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the page of a module. */
@Command(
    name = "page",
    description = "Serves a page that shows a module as customers will see it, and sends it"
        + " messages, until it is stopped.")
final class PageCommand implements Callable<Integer> {

  @Spec
  private @Nullable CommandSpec spec;

  @Mixin
  private TargetOptions targets = new TargetOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8017",
      description = "The port of the page; 0 for any that is free (${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "An address of this machine, for others to see the page and to send messages:"
          + " it asks for no password. Without it, only this machine can.")
  private @Nullable InetAddress host;

  @Option(
      names = "--set",
      paramLabel = "ID=VALUE",
      description = "What the customer has entered into the forms already.")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = Main.out(spec);
    TargetOptions.Found found = targets.open(Main.err(spec));
    try (FirehoseEmulator mparticle = FirehoseEmulator.of(found.target())) {
      settings.forEach(mparticle::enter);
      ModulePages pages = new ModulePages(mparticle, settings, Optional.ofNullable(found.module()));
      try (PageServer server = host == null ? pages.serve(port) : pages.serve(host, port)) {
        out.println(
            "The page of " + found.name() + " is at " + server.url() + " until you press Ctrl-C.");
        out.flush();
        new CountDownLatch(1).await();
        return 0;
      }
    }
  }
}

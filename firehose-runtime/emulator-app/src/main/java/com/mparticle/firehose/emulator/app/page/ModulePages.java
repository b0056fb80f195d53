package com.mparticle.firehose.emulator.app.page;

import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.app.endpoint.DataUse;
import com.mparticle.firehose.emulator.app.endpoint.LoadedModule;
import com.mparticle.firehose.emulator.app.page.http.PageServer;
import com.mparticle.firehose.emulator.app.page.http.Parameters;
import com.mparticle.firehose.emulator.app.page.http.Response;
import com.mparticle.firehose.emulator.app.page.http.Route;
import com.mparticle.firehose.emulator.app.page.view.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The pages of one module. */
public final class ModulePages {

  private final FirehoseEmulator mparticle;
  private final Map<String, String> settings;
  private final Optional<LoadedModule> module;

  /**
   * The pages.
   *
   * @param mparticle what sends messages to the module
   * @param settings what was entered into its forms already, by id of the setting
   * @param module the module where it runs in this process, so that its handler calls can be seen
   */
  public ModulePages(
      FirehoseEmulator mparticle, Map<String, String> settings, Optional<LoadedModule> module) {
    this.mparticle = mparticle;
    this.settings = Map.copyOf(settings);
    this.module = module;
  }

  /**
   * Serves them to this machine alone.
   *
   * @param port 0 for any that is free
   * @throws IOException if the port is not free
   */
  public PageServer serve(int port) throws IOException {
    return PageServer.start(port, this::routes);
  }

  /**
   * Serves them on an address of this machine.
   *
   * @param port 0 for any that is free
   * @throws IOException if the port is not free, or the address is none of this machine's
   * @throws IllegalArgumentException if the address is the wildcard
   */
  public PageServer serve(InetAddress address, int port) throws IOException {
    return PageServer.start(address, port, this::routes);
  }

  private Map<String, Route> routes(String token) {
    SettingsStore store = new SettingsStore(mparticle, settings);
    Optional<DataUse> dataUse = module.flatMap(LoadedModule::dataUse);
    String css = resource("style.css");
    String icon = resource("icon.svg");
    return Map.of(
        "/", new DirectoryPage(mparticle, frame("Module", "/", token)),
        "/setup", new SetupPage(mparticle, store, frame("Set-up", "/setup", token)),
        "/permissions",
            new PermissionsPage(mparticle, dataUse, frame("Permissions", "/permissions", token)),
        "/workbench",
            new WorkbenchPage(
                mparticle, module.isPresent(), frame("Workbench", "/workbench", token)),
        "/style.css", (Parameters query) -> Response.css(css),
        "/icon.svg", (Parameters query) -> Response.svg(icon));
  }

  private Frame frame(String title, String path, String token) {
    return new Frame(
        mparticle.registration().name().orElse("A module without a name"), title, path, token);
  }

  private static String resource(String name) {
    try (InputStream in = ModulePages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not among the classes");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

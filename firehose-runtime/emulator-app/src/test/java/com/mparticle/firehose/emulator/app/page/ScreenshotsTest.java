package com.mparticle.firehose.emulator.app.page;

import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.app.endpoint.LoadedModule;
import com.mparticle.firehose.emulator.app.page.http.PageServer;
import com.mparticle.firehose.emulator.target.Target;
import example.tea.TeaModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of the README anew, with {@code -Dfirehose.screenshots.refresh=true}. Compress
 * them before they are committed: {@code pngquant} makes a quarter of them.
 */
@EnabledIfSystemProperty(named = "firehose.screenshots.refresh", matches = "true")
final class ScreenshotsTest {

  private static final Path FOLDER = Path.of("docs");

  @Test
  void pages() throws IOException {
    LoadedModule module = LoadedModule.load(TeaModule.class.getName(), "");
    Map<String, String> settings = Map.of("apiKey", "key-17");
    Files.createDirectories(FOLDER);
    try (FirehoseEmulator mparticle = FirehoseEmulator.of(Target.of(module.endpoint()));
        PageServer server = new ModulePages(mparticle, settings, Optional.of(module)).serve(0);
        Browser browser = Browser.start()) {
      mparticle.enter("apiKey", "key-17");
      browser.open(server.url().toString());
      save("module-light.png", browser);
      browser.open(server.url() + "setup");
      browser.enter("Cups a day", "501");
      browser.press("Save");
      save("setup-light.png", browser);
      browser.prefer("dark");
      browser.open(server.url() + "permissions");
      save("permissions-dark.png", browser);
      browser.open(server.url() + "workbench");
      save("workbench-dark.png", browser);
      browser.press("Send");
      save("result-dark.png", browser);
    }
  }

  private static void save(String name, Browser browser) throws IOException {
    Files.write(FOLDER.resolve(name), browser.screenshot());
  }
}

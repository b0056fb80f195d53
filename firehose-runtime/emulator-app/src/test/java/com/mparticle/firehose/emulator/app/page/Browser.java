package com.mparticle.firehose.emulator.app.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium. */
final class Browser implements AutoCloseable {

  private static final String SKIPPED =
      "The page is not tested in a browser: chromium and chromedriver are not installed";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int WIDTH = 1100;
  private static final int HEIGHT = 860;

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts it.
   *
   * <p>Where Chromium and its driver are not installed, the test is skipped, unless the system
   * property {@code firehose.browser} is {@code required}.
   */
  static Browser start() {
    Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = onPath("chromedriver");
    if (!"required".equals(System.getProperty("firehose.browser"))) {
      if (chromium.isEmpty() || driver.isEmpty()) {
        System.out.println(SKIPPED);
      }
      assumeTrue(chromium.isPresent() && driver.isPresent(), SKIPPED);
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--force-device-scale-factor=1",
        "--lang=en",
        "--window-size=" + WIDTH + "," + HEIGHT);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service = new ChromeDriverService.Builder()
        .usingDriverExecutable(driver.orElseThrow().toFile())
        .usingAnyFreePort()
        .build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** The first of some programs that is installed. */
  private static Optional<Path> onPath(String... programs) {
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator, -1));
    return Arrays.stream(programs)
        .flatMap(program -> folders.stream().map(folder -> Path.of(folder, program)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  void open(String url) {
    driver.get(url);
  }

  /**
   * Shows pages as for users who prefer such colours.
   *
   * @param scheme {@code light} or {@code dark}
   */
  void prefer(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** The field with a label. */
  WebElement field(String label) {
    WebElement found = driver.findElements(By.tagName("label")).stream()
        .filter(element -> element.getText().startsWith(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No field " + label));
    return driver.findElement(By.id(String.valueOf(found.getDomAttribute("for"))));
  }

  void enter(String label, String value) {
    WebElement field = field(label);
    field.clear();
    field.sendKeys(value);
  }

  void choose(String label, String option) {
    new Select(field(label)).selectByVisibleText(option);
  }

  /** Presses a button, and waits for the page that follows. */
  void press(String text) {
    WebElement button = driver.findElements(By.tagName("button")).stream()
        .filter(element -> element.getText().equals(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No button " + text));
    button.click();
    awaitPageAfter(button);
  }

  /** Waits for the page after the one that an element is in. */
  void awaitPageAfter(WebElement element) {
    new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.stalenessOf(element));
    new WebDriverWait(driver, PATIENCE)
        .until(any -> evaluate("return document.readyState").equals("complete"));
  }

  /** The text that a user sees. */
  String text() {
    return find("body").getText();
  }

  String url() {
    return String.valueOf(driver.getCurrentUrl());
  }

  String title() {
    return String.valueOf(driver.getTitle());
  }

  /** What a script that the test runs finds out. */
  String evaluate(String script) {
    return String.valueOf(driver.executeScript(script));
  }

  /** The errors and warnings of the browser's console since the last call. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getMessage())
        .toList();
  }

  /** The window as a PNG. */
  byte[] screenshot() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  @Override
  public void close() {
    driver.quit();
  }
}

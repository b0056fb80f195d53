package com.mparticle.firehose.emulator.app.page;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.app.endpoint.LoadedModule;
import com.mparticle.firehose.emulator.app.page.http.PageServer;
import com.mparticle.firehose.emulator.target.Target;
import com.mparticle.firehose.model.registration.Permission;
import example.tea.TeaModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a user of the page sees and does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PageInBrowserTest {

  private static final List<String> PATHS = List.of("", "setup", "permissions", "workbench");

  @SuppressWarnings("NullAway.Init")
  private Browser browser;

  private @Nullable PageServer server;

  @BeforeAll
  void startBrowser() {
    browser = Browser.start();
  }

  @AfterAll
  void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  /** Serves a module whose handlers are not traced. */
  private TeaModule serve(TeaModule module) throws IOException {
    show(FirehoseEmulator.of(module), Optional.empty());
    return module;
  }

  private void show(FirehoseEmulator mparticle, Optional<LoadedModule> module) throws IOException {
    server = new ModulePages(mparticle, Map.of(), module).serve(0);
  }

  private void open(String path) {
    if (server == null) {
      throw new AssertionError("No module is served");
    }
    browser.open(server.url() + path);
  }

  @Test
  void theModuleIsShownAsInTheDirectory() throws IOException {
    serve(new TeaModule());
    open("");

    assertThat(browser.title()).startsWith("Module – Tea");
    assertThat(browser.text()).contains("Version 1.2");
    assertThat(browser.find("#description").getText()).isEqualTo("Tea keeps kettles warm.");
    assertThat(browser.find("#description a").getDomAttribute("href"))
        .isEqualTo("https://tea.example");
    assertThat(browser.find("#description a").getDomAttribute("rel")).contains("noopener");
    assertThat(browser.find("#description b").getText()).isEqualTo("kettles");
    assertThat(browser.text()).contains("custom_event");
    assertThat(browser.text()).contains("tea.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>document.title='taken'</script>",
        "<img src=x onerror=\"document.title='taken'\">",
        "<a href=\"javascript:document.title='taken'\">Tea</a>",
        "<a href=\"data:text/html,<script>document.title='taken'</script>\">Tea</a>",
        "<a href=\"https://tea.example\" onmouseover=\"document.title='taken'\">Tea</a>",
        "<svg onload=\"document.title='taken'\"></svg>",
        "<iframe src=\"https://tea.example\"></iframe>",
        "<style>body{display:none}</style>",
        "<meta http-equiv=refresh content=\"0;url=https://tea.example\">",
        "<form action=\"https://tea.example\"><input name=x></form>",
        "<b style=\"position:fixed;inset:0\">Tea</b>"
      })
  void aHostileDescriptionDoesNothing(String description) throws IOException {
    serve(new TeaModule(description + "It warms."));
    open("");

    browser.all("#description a").forEach(link -> {
      assertThat(link.getDomAttribute("href")).isEqualTo("https://tea.example");
      link.sendKeys("");
    });
    assertThat(browser.title()).startsWith("Module – Tea");
    assertThat(browser.all("#description :not(a, b)")).isEmpty();
    assertThat(browser.evaluate("return [...document.querySelectorAll('#description *')]"
            + ".flatMap(e => e.getAttributeNames()).filter(n => n != 'href' && n != 'rel').join()"))
        .isEqualTo("");
    assertThat(browser.find("#description").isDisplayed()).isTrue();
    assertThat(browser.find("#description").getText()).contains("It warms.");
  }

  @Test
  void noScriptRunsThatIsNotTheTests() throws IOException {
    serve(new TeaModule());
    open("");

    browser.evaluate(
        "const s = document.createElement('script');"
            + "s.textContent = 'document.title = \"taken\"'; document.head.append(s);"
            + "document.body.insertAdjacentHTML('beforeend', '<img src=\"https://tea.example/x.png\">')");

    assertThat(browser.title()).startsWith("Module – Tea");
    assertThat(String.join("\n", browser.console())).contains("Content Security Policy");
  }

  @Test
  void aFormShowsWhatCustomersSee() throws IOException {
    serve(new TeaModule());
    open("setup");

    assertThat(browser.text()).contains("API key");
    assertThat(browser.text()).contains("Issued by Tea.");
    assertThat(browser.text()).contains("confidential");
    assertThat(browser.text()).contains("A whole number from 1 to 500.");
    assertThat(browser.field("Cups a day").getDomProperty("value")).isEqualTo("50");
    assertThat(browser.field("With milk").isSelected()).isTrue();
    assertThat(browser.all("input[name='setting.region']")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 5, API key is required",
    "key, 0, Cups a day is not a whole number from 1 to 500",
    "key, 501, Cups a day is not a whole number from 1 to 500",
    "key, many, Cups a day is not a whole number from 1 to 500",
    "key, 2.5, Cups a day is not a whole number from 1 to 500"
  })
  void aFormRejectsWhatTheRegistrationForbids(String key, String cups, String problem)
      throws IOException {
    serve(new TeaModule());
    open("setup");

    browser.enter("API key", key);
    browser.enter("Cups a day", cups);
    browser.press("Save");

    assertThat(browser.find("[role=alert]").getText()).contains(problem);
    browser.find("[role=alert] a").click();
    assertThat(browser.focused().getDomAttribute("aria-invalid")).isEqualTo("true");
    assertThat(browser.field("Cups a day").getDomProperty("value")).isEqualTo(cups);
    assertThat(browser.all("[role=status]")).isEmpty();
  }

  @Test
  void whatIsSavedIsShownButSecretsAreNot() throws IOException {
    serve(new TeaModule());
    open("setup");

    browser.enter("API key", "key-17");
    browser.enter("Cups a day", "7");
    browser.field("With milk").click();
    browser.press("Save");

    assertThat(browser.find("[role=status]").getText()).isEqualTo("Saved.");
    assertThat(browser.field("Cups a day").getDomProperty("value")).isEqualTo("7");
    assertThat(browser.field("With milk").isSelected()).isFalse();
    assertThat(browser.field("API key").getDomProperty("value")).isEqualTo("");
    assertThat(browser.evaluate("return document.documentElement.outerHTML"))
        .doesNotContain("key-17");

    browser.press("Save");
    open("workbench");
    browser.press("Send");
    assertThat(browser.text()).contains("Handled after one attempt");
    browser.find("#result details summary").click();
    assertThat(browser.text()).contains("\"apiKey\" : \"key-17\"");
    assertThat(browser.text()).contains("\"milk\" : \"False\"");
  }

  @Test
  void aMessageFromThePageReachesTheHandler() throws IOException {
    TeaModule module = serve(new TeaModule());
    open("setup");
    browser.enter("API key", "key-17");
    browser.press("Save");
    open("workbench");

    browser.choose("Sample", "custom_event");
    browser.press("Choose");
    assertThat(browser.field("All that mParticle knows").getDomProperty("value"))
        .contains("Recipe opened");
    browser.enter("All that mParticle knows", """
        {"type": "event_processing_request", "runtime_environment": {"type": "ios"},
        "user_identities": [{"type": "email", "encoding": "raw", "value": "ida@example.org"}],
        "events": [{"type": "custom_event", "name": "Kettle <b>on</b>", "location": {"latitude": 54.3}}]}""");
    browser.press("Send");

    assertThat(module.told()).containsExactly("Kettle <b>on</b>");
    assertThat(browser.find("#result").getText()).contains("Handled after one attempt");
    assertThat(browser.find("#result").getText()).contains("event_processing_response");
    assertThat(browser.find("#result").getText())
        .contains("$.events[0].location location reaches only modules with Permission.LOCATION"
            + " @Permissions(allow = Permission.LOCATION)");
    assertThat(browser.find("#result").getText()).contains("They can't be seen from here");
  }

  @Test
  void handlerCallsAreShownOfAModuleInTheProcess() throws IOException {
    LoadedModule module = LoadedModule.load(TeaModule.class.getName(), "");
    FirehoseEmulator mparticle =
        FirehoseEmulator.of(Target.of(module.endpoint())).enter("apiKey", "key-17");
    show(mparticle, Optional.of(module));
    open("workbench");

    browser.press("Send");

    assertThat(browser.find(".calls").getText()).isEqualTo("TeaModule.brew");
  }

  @Test
  void aMessageCanBeCheckedWithoutBeingSent() throws IOException {
    TeaModule module = serve(new TeaModule());
    open("setup");
    browser.enter("API key", "key-17");
    browser.press("Save");
    open("workbench?sample=screen_view");

    browser.press("Only show what the module would get");

    assertThat(browser.find("#result").getText()).contains("would not get this message");
    assertThat(browser.find("#result").getText()).contains("@Handles(Event.Type.SCREEN_VIEW)");
    assertThat(module.told()).isEmpty();
  }

  @Test
  void withoutSettingsTheWorkbenchSaysWhatToFillIn() throws IOException {
    TeaModule module = serve(new TeaModule());
    open("workbench");

    browser.press("Send");

    assertThat(browser.find("[role=alert]").getText()).contains("API key is required");
    assertThat(browser.find("[role=alert]").getText()).contains("Set-up");
    assertThat(module.told()).isEmpty();
  }

  @Test
  void whatIsNoJsonIsNotSent() throws IOException {
    serve(new TeaModule());
    open("workbench");

    browser.enter("All that mParticle knows", "{\"tea\": ");
    browser.press("Send");

    assertThat(browser.find("[role=alert]").getText()).contains("This is no JSON");
    assertThat(browser.field("All that mParticle knows").getDomProperty("value"))
        .isEqualTo("{\"tea\": ");
  }

  @Test
  void anAudienceIsConnectedAndItsMembersAreSent() throws IOException {
    TeaModule module = serve(new TeaModule());
    open("setup");
    browser.press("Connect");
    assertThat(browser.find("[role=alert]").getText()).contains("List is required");

    browser.enter("List", "letters");
    browser.press("Connect");
    assertThat(browser.find(".audiences").getText()).contains("Tea lovers");
    open("workbench?sample=joins");
    browser.press("Send");

    assertThat(module.told()).containsExactly("audience Tea lovers", "member").inOrder();
    open("setup");
    browser.press("Disconnect");
    assertThat(browser.text()).contains("None: changes of memberships are not sent");
  }

  @Test
  void eachPermissionIsExplained() throws IOException {
    serve(new TeaModule());
    open("permissions");

    assertThat(browser.text()).contains("email");
    assertThat(browser.text()).contains("yes: without it, nothing is sent of a user");
    assertThat(browser.find("tbody tr:not(.off) th + td + td .good").getText()).isEqualTo("yes");
    assertThat(browser.all("tr.off")).hasSize(Permission.values().length - 1);
    assertThat(browser.text()).contains("@Permissions(allow = Permission.LOCATION)");
  }

  @Test
  void theHandlersThatReadItAreNamedWhereTheClassPathSaysSo() throws IOException {
    LoadedModule module = LoadedModule.load("example.tea.TeaDispatcher", "");
    show(FirehoseEmulator.of(module.endpoint()), Optional.of(module));
    open("permissions");

    assertThat(browser.find("#identities ~ .scroll tbody tr").getText())
        .isEqualTo("email user as it is yes: without it, nothing is sent of a user\nbrew");
    assertThat(browser.find("#data ~ .scroll tbody tr").getText()).endsWith("no handler");
  }

  @Test
  void thePageWorksFromTheKeyboard() throws IOException {
    serve(new TeaModule());
    open("setup");

    browser.find("body").sendKeys(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
    browser.focused().sendKeys(Keys.ENTER);
    browser.focused().sendKeys(Keys.TAB);
    assertThat(browser.focused().getDomAttribute("name")).isEqualTo("setting.apiKey");
    WebElement field = browser.focused();
    field.sendKeys("key-17", Keys.ENTER);
    browser.awaitPageAfter(field);

    assertThat(browser.find("[role=status]").getText()).isEqualTo("Saved.");
  }

  @Test
  void eachPageHasWhatScreenReadersNeed() throws IOException {
    serve(new TeaModule());
    browser.console();
    for (String path : PATHS) {
      open(path);

      assertThat(browser.all("h1")).hasSize(1);
      assertThat(browser.all("main")).hasSize(1);
      assertThat(browser.find("nav [aria-current=page]").getText()).isNotEmpty();
      assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("en");
      assertWithMessage(path)
          .that(browser.evaluate(
              "return [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]"
                  + ".filter(e => e.labels.length == 0).length"))
          .isEqualTo("0");
      assertWithMessage(path)
          .that(browser.evaluate("return [...document.querySelectorAll('[aria-describedby]')]"
              + ".flatMap(e => e.getAttribute('aria-describedby').split(' ').filter(i => i))"
              + ".filter(i => !document.getElementById(i)).join()"))
          .isEqualTo("");
      assertThat(browser.console()).isEmpty();
    }
  }

  /** WCAG asks for a contrast of 4.5 between text and what is behind it. */
  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textHasContrast(String scheme) throws IOException {
    serve(new TeaModule());
    String script = Files.readString(Path.of("src/test/resources/contrast.js"));
    browser.prefer(scheme);
    try {
      for (String path : PATHS) {
        open(path);

        assertWithMessage(path).that(browser.evaluate(script)).isEqualTo("");
      }
      assertThat(browser.evaluate("return getComputedStyle(document.body).backgroundColor"))
          .isEqualTo(scheme.equals("dark") ? "rgb(18, 20, 27)" : "rgb(244, 245, 248)");
    } finally {
      browser.prefer("light");
    }
  }
}

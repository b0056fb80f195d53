package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class ModuleClassTest {

  @Test
  void moduleIsNotPrivate() {
    Mistake.in("""
            class Outer {
              @FirehoseModule(name = "Acme", version = "1.0")
              @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
              ___ static class Acme {
                @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              }
            }
            """)
        .with("private")
        .isError(
            "[hidden-module] Acme is private or nested in a private class, where its dispatcher can't call it: remove"
                + " private")
        .isFixedBy("");
  }

  @Test
  void moduleIsNotNestedInAPrivateClass() {
    Mistake.in("""
            class Outer {
              ___ static class Inner {
                @FirehoseModule(name = "Acme", version = "1.0")
                @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
                public static class Acme {
                  @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
                }
              }
            }
            """)
        .with("private")
        .isErrorAt(
            "class Acme",
            "[hidden-module] Acme is private or nested in a private class, where its dispatcher can't call it: remove"
                + " private")
        .isFixedBy("");
  }

  @Test
  void settingsInAPrivateModuleAreNotReportedBesideIt() {
    Mistake.in("""
            class Outer {
              @FirehoseModule(name = "Acme", version = "1.0")
              @EventProcessing(
                  runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = Outer.Acme.Account.class)
              ___ static class Acme {
                @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
                interface Account { @Setting(name = "Key") String key(); }
              }
            }
            """)
        .with("private")
        .isError(
            "[hidden-module] Acme is private or nested in a private class, where its dispatcher can't call it: remove"
                + " private")
        .isFixedBy("");
  }

  @Test
  void moduleHasAName() {
    Mistake.in("""
            @FirehoseModule(
                name = ___,
                version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """)
        .with("\" \"")
        .isError(
            "[blank-name] name of Acme is blank, but customers know the module by it: write name = \"Acme\"")
        .isFixedBy("\"Acme\"");
  }

  @Test
  void moduleHasAVersion() {
    Mistake.in("""
            @FirehoseModule(
                name = "Acme",
                version = ___)
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """)
        .with("\"\"")
        .isError("[blank-version] version of Acme is blank: write version = \"1.0\"")
        .isFixedBy("\"1.0\"");
  }

  @Test
  void descriptionHasFewerThan230Characters() {
    String link = "<a href='https://acme.example'>Acme</a>";
    Mistake description = description();
    description
        .with("\"" + link + "x".repeat(230 - link.length()) + "\"")
        .isError(
            "[description-length] description has 230 characters, but mParticle takes fewer than 230: remove at"
                + " least 1")
        .isFixedBy("\"" + link + "x".repeat(229 - link.length()) + "\"");
    description
        .with("\"" + link + "x".repeat(245 - link.length()) + "\"")
        .isError(
            "[description-length] description has 245 characters, but mParticle takes fewer than 230: remove at"
                + " least 16");
  }

  @Test
  void descriptionLinksToThePartner() {
    description()
        .with("\"Acme sends mail.\"")
        .isWarning(
            "[description-link] description has no link to the partner's site: write one as <a"
                + " href='https://acme.example'>Acme</a>")
        .isFixedBy("\"<A href='https://acme.example'>Acme</A> sends mail.\"")
        .isFixedBy("\"\"");
  }

  private static Mistake description() {
    return Mistake.in("""
        @FirehoseModule(
            name = "Acme",
            version = "1.0",
            description = ___)
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
        }
        """);
  }
}

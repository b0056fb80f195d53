package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;

class SettingMethodsTest {

  @Test
  void methodWithoutBodyIsASetting() {
    setting("""
            String apiKey();
            ___;
        """)
        .with("void close()")
        .isError(
            "[setting-annotation] close() is no setting, and nothing implements it: write @Setting(name = \"...\") on"
                + " it, or a body")
        .isFixedBy("default void close() {}")
        .isFixedBy("@Setting(name = \"Region\") String region()")
        .isFixedBy("String toString()");
  }

  @Test
  void settingHasNoParameters() {
    setting("String apiKey(___);")
        .with("String user")
        .isError(
            "[setting-method] apiKey() has parameters, which nothing could give it: remove them")
        .isFixedBy("");
  }

  @Test
  void settingHasNoTypeParameters() {
    setting("___ String apiKey();")
        .with("<T>")
        .isError(
            "[setting-method] apiKey() has parameters, which nothing could give it: remove them")
        .isFixedBy("");
  }

  @Test
  void settingHasNoBody() {
    setting("___")
        .with("default String apiKey() { return \"\"; }")
        .isError(
            "[setting-method] apiKey() has a body, which would never run: remove it, or remove @Setting")
        .isFixedBy("String apiKey();");
  }

  @Test
  void settingHasNoNameThatEveryObjectHas() {
    setting("String ___();")
        .with("toString")
        .isError(
            "[setting-method] toString() has the name of a method that every object has: rename it")
        .isFixedBy("text");
  }

  @Test
  void settingIsTextOrANumberOrABoolean() {
    Mistake type = setting("___ apiKey();");
    String fix =
        ": write String, int, long, double, boolean, an enum, Optional<String>, OptionalInt, OptionalLong,"
            + " OptionalDouble, Optional<Boolean> or Optional of an enum";
    type.with("void").isError("[setting-type] apiKey() returns void" + fix);
    type.with("Integer").isError("[setting-type] apiKey() returns Integer" + fix);
    type.with("Optional<Integer>")
        .isError("[setting-type] apiKey() returns Optional<Integer>" + fix);
    type.with("java.time.Duration").isError("[setting-type] apiKey() returns Duration" + fix);
    for (String supported : new String[] {
      "String",
      "int",
      "long",
      "double",
      "boolean",
      "Optional<String>",
      "OptionalInt",
      "OptionalLong",
      "OptionalDouble",
      "Optional<Boolean>",
      "java.time.DayOfWeek",
      "Optional<java.time.DayOfWeek>"
    }) {
      type.isFixedBy(supported);
    }
  }

  @Test
  void restOfASettingIsNotJudgedByATypeThatItCannotHave() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = AcmeSettings.class)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            interface AcmeSettings {
              @Setting(name = "Limit", min = 1, max = 9)
              ___ limit();
            }
            """)
        .with("Integer")
        .isError(
            "[setting-type] limit() returns Integer: write String, int, long, double, boolean, an enum,"
                + " Optional<String>, OptionalInt, OptionalLong, OptionalDouble, Optional<Boolean> or Optional of an"
                + " enum")
        .isFixedBy("int");
  }

  @Test
  void settingHasAName() {
    member("name = ___")
        .with("\" \"")
        .isError(
            "[blank-setting-name] name of apiKey() is blank, but customers know the setting by it: write the label of"
                + " the field")
        .isFixedBy("\"API key\"");
  }

  @Test
  void descriptionIsPlainText() {
    Mistake description = member("name = \"API key\", description = ___");
    description.isFixedBy("\"Issued by Acme (up to 5 * 3_000): #1\"").isFixedBy("\"\"");
    for (String markup : new String[] {
      "See https://acme.example",
      "See http://acme.example",
      "See www.acme.example",
      "See <a href='/'>Acme</a>",
      "See [Acme](acme.example)",
      "**Required**",
      "__Required__",
      "The `key`",
      "# Key"
    }) {
      description
          .with("\"" + markup + "\"")
          .isWarning(
              "[setting-description] description of apiKey() has markdown or a link, which customers would see as it is:"
                  + " write plain text");
    }
  }

  @Test
  void inheritedDeclarationsOfASettingAgree() {
    for (String other : new String[] {
      "@Setting(name = \"Key\", id = \"key\")",
      "@Setting(name = \"API key\")",
      "@Setting(name = \"Key\", confidential = true)"
    }) {
      Mistake.in("""
              @FirehoseModule(name = "Acme", version = "1.0")
              @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = Both.class)
              class Acme {
                @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              }
              interface First { @Setting(name = "Key") String key(); }
              interface Second { ___ String key(); }
              interface Third { String key(); }
              interface Both extends Third, First, Second {}
              """)
          .with(other)
          .isErrorAt(
              "interface Both",
              "[setting-conflict] Both inherits key() from First and Second, with different @Setting: declare key() in"
                  + " Both, with the @Setting that is right")
          .isFixedBy("@Setting(name = \"Key\")")
          .isFixedBy("");
    }
  }

  @Test
  void ownDeclarationOfASettingIsRight() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = Both.class)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            interface First { @Setting(name = "Key") String key(); }
            interface Second { @Setting(name = "API key") String key(); }
            interface Both extends First, Second {
              ___ String key();
            }
            """)
        .with("")
        .isError(
            "[setting-annotation] key() is no setting, and nothing implements it: write @Setting(name = \"...\") on"
                + " it, or a body")
        .isFixedBy("@Setting(name = \"Key\")");
  }

  @Test
  void settingsThatSeveralInterfacesInheritAreReportedOnce() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = A.class)
            @AudienceProcessing(accountSettings = B.class)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              @HandlesAudienceMembershipChange void changed(UserProfile user) {}
            }
            interface A extends Base {}
            interface B extends Base {}
            interface Base {
              @Setting(name = "API key") ___ apiKey();
            }
            """)
        .with("char")
        .isError(
            "[setting-type] apiKey() returns char: write String, int, long, double, boolean, an enum,"
                + " Optional<String>, OptionalInt, OptionalLong, OptionalDouble, Optional<Boolean> or Optional of an"
                + " enum")
        .isFixedBy("int");
  }

  private static Mistake setting(String method) {
    return Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = AcmeSettings.class)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
        }
        interface AcmeSettings {
          @Setting(name = "API key")
          %s
        }
        """.formatted(method));
  }

  private static Mistake member(String member) {
    return Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = AcmeSettings.class)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
        }
        interface AcmeSettings {
          @Setting(
              %s)
          String apiKey();
        }
        """.formatted(member));
  }
}

package com.mparticle.firehose.processor.generated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Mistakes in the annotations of a module's class. */
enum SectionMistake implements Mistake {
  BLANK_NAME("blank-name") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      module.texts.put("name", choices.oneOf(List.of("\"\"", "\" \\t\"")));
      return true;
    }
  },
  BLANK_VERSION("blank-version") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      module.texts.put("version", choices.oneOf(List.of("\"\"", "\" \\t\"")));
      return true;
    }
  },
  LONG_DESCRIPTION("description-length") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      module.texts.put(
          "description", "\"<a href='https://acme.example'>Acme</a> " + "x".repeat(400) + "\"");
      return true;
    }
  },
  DESCRIPTION_WITHOUT_LINK("description-link") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      module.texts.put("description", "\"Sends mail.\"");
      return true;
    }
  },
  PRIVATE_CLASS("hidden-module") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      if (module.type.enclosing.isEmpty()
          || module.type.enclosing.get(module.type.enclosing.size() - 1).contains("interface")
          || isMentionedElsewhere(module)) {
        return false;
      }
      module.type.modifiers = "private " + module.type.modifiers.replace("public ", "");
      module.instance = "null";
      return true;
    }
  },
  NO_SECTION("handler-without-section") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      if (module.sections.isEmpty()) {
        return false;
      }
      // Without audiences, device identities would have to occur on a runtime environment.
      module.permissions.removeIf(permission -> permission.startsWith("device = "));
      return module.sections.remove(choices.oneOf(List.copyOf(module.sections)));
    }
  },
  SECTION_WITHOUT_HANDLER("section-without-handler") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      return module.handlers(Hook.MEMBERSHIP).isEmpty() && module.sections.add(Section.AUDIENCES);
    }
  },
  NO_HANDLER("no-handler") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      module.type.handlers.clear();
      module.type.members.clear();
      module.supertypes.forEach(type -> type.handlers.clear());
      module.supertypes.forEach(type -> type.members.clear());
      module.sections.clear();
      module.permissions.clear();
      return true;
    }
  },
  NO_RUNTIME_ENVIRONMENTS("no-runtime-environments") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      return replace(module, Section.EVENTS, "runtimeEnvironments", "{}");
    }
  },
  DUPLICATE_RUNTIME_ENVIRONMENT("duplicate-runtime-environment") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      Optional<String> written = module.members.getOrDefault(Section.EVENTS, List.of()).stream()
          .filter(member -> member.startsWith("runtimeEnvironments"))
          .findFirst();
      if (written.isEmpty()) {
        return false;
      }
      String all = written.get().replaceAll("runtimeEnvironments = |[{}]", "");
      String first = all.split(", ", 2)[0];
      return replace(module, Section.EVENTS, "runtimeEnvironments", "{" + all + ", " + first + "}");
    }
  },
  MAX_DATA_AGE("max-data-age") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      return replace(
          module, Section.EVENTS, "maxDataAgeHours", choices.oneOf(List.of("0", "-2", "1 - 1")));
    }
  },
  UNPERMITTED_EVENT("unpermitted-event-type") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      return module.handlers(Hook.EVENT).stream()
              .anyMatch(handler -> handler.types.contains("USER_ATTRIBUTE_CHANGE"))
          && module.permissions.removeIf(member -> member.startsWith("allow"));
    }
  },
  NO_PUSH_PROVIDER("push-provider") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      boolean handlesReceipts = module.handlers(Hook.EVENT).stream()
          .anyMatch(handler -> handler.types.contains("PUSH_MESSAGE_RECEIPT"));
      boolean handlesOpens = module.handlers(Hook.EVENT).stream()
          .anyMatch(handler -> handler.types.contains("PUSH_MESSAGE_OPEN"));
      return handlesReceipts
          && !handlesOpens
          && replace(module, Section.EVENTS, "pushMessagingProviderId", "\"\"");
    }
  },
  DUPLICATE_PERMISSION("duplicate-permission") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      String email = permission(
          "User", "type = com.mparticle.firehose.model.eventprocessing.UserIdentity.Type.EMAIL");
      return replacePermission(module, "user", "{" + email + ", " + email + "}");
    }
  },
  PARTNER_IDENTITY_NAME("partner-identity-name") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      String name = choices.oneOf(List.of("Acme", "Acme Id", "", "_", "Acme_"));
      return replacePermission(module, "partner", permission("Partner", "type = \"" + name + "\""));
    }
  },
  TWO_PARTNER_IDENTITIES("one-partner-identity") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      return replacePermission(
          module,
          "partner",
          "{" + permission("Partner", "type = \"Acme_A\"") + ", "
              + permission("Partner", "type = \"Acme_B\"") + "}");
    }
  },
  DSR_WITHOUT_IDENTITY("dsr-identity") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      boolean needsIdentity = module.handlers(Hook.EVENT).stream()
          .anyMatch(handler -> handler.types.contains("USER_IDENTITY_CHANGE"));
      return module.sections.contains(Section.DSR)
          && !needsIdentity
          && module.permissions.removeIf(
              member -> member.startsWith("user") || member.startsWith("device"));
    }
  },
  DSR_DOMAIN("dsr-domain") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      String domain = choices.oneOf(
          List.of("https://acme.example", "acme.example/x", "", " ", "acme..example"));
      return replace(module, Section.DSR, "domain", "\"" + domain + "\"");
    }
  },
  OAUTH2_URL("oauth2-url") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      String url = choices.oneOf(List.of("acme", "ftp://acme.example", "https://", "http:/x"));
      return authenticate(module, choices, url, "\"id\"");
    }
  },
  OAUTH2_WITHOUT_CLIENT("oauth2-required") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      return authenticate(module, choices, "https://acme.example", "\" \"");
    }
  },
  OAUTH2_HEADER("oauth2-header") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      return authenticate(
          module, choices, "https://acme.example", "\"id\", customHeaderName = \"X\"");
    }
  },
  OAUTH2_EXPIRY("oauth2-expiry") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      return authenticate(module, choices, "https://acme.example", "\"id\", defaultExpiresIn = -1");
    }
  },
  BULK_VALUE("bulk-value") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      return replace(
          module,
          Section.AUDIENCES,
          "bulkConfiguration",
          "@com.mparticle.firehose.annotations.BulkConfiguration(waitInMinutes = -1)");
    }
  },
  MISSING_CONSTANT("") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      module.texts.put("version", choices.oneOf(List.of("MISSING", "Missing.VALUE + 1")));
      return true;
    }
  },
  MISSING_SETTINGS("") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      if (module.sections.isEmpty()) {
        return false;
      }
      Section section = choices.oneOf(List.copyOf(module.sections));
      return !module.settings.containsKey(section)
          && replace(module, section, "accountSettings", "Missing.class");
    }
  },
  MISSING_SUPERTYPE("") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      module.type.implementing.add(choices.oneOf(List.of("Missing", "missing.Missing<Missing>")));
      return true;
    }
  },
  MISTAKE_IN_BODY("") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      module.type.members.add(module.type.isInterface() ? "int x = \"\";\n" : "int x() { }\n");
      return true;
    }
  },
  DISPATCHER_EXISTS("dispatcher-name") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      String packageName = module.type.packageName;
      String name = module.dispatcher().substring(module.dispatcher().lastIndexOf('.') + 1);
      module.otherSources.put(
          module.dispatcher(),
          (packageName.isEmpty() ? "" : "package " + packageName + ";\n") + "class " + name
              + " {}");
      return true;
    }
  },
  STRAY_HANDLER("no-module") {
    @Override
    public boolean make(ModulePlan module, Choices choices) {
      module.otherSources.put("example.stray.Stray", """
          package example.stray;
          class Stray {
            @com.mparticle.firehose.annotations.AfterEvents void end() {}
          }
          """);
      return true;
    }
  };

  private final String rule;

  SectionMistake(String rule) {
    this.rule = rule;
  }

  @Override
  public String rule() {
    return rule;
  }

  /**
   * Javac has its own errors where a class refers to a private one, and the processor is silent.
   */
  private static boolean isMentionedElsewhere(ModulePlan module) {
    return module.supertypes.stream()
        .anyMatch(supertype -> supertype.source().contains(module.type.qualifiedName()));
  }

  private static boolean replace(ModulePlan module, Section section, String member, String value) {
    if (!module.sections.contains(section)) {
      return false;
    }
    List<String> members = new ArrayList<>(module.members.getOrDefault(section, List.of()));
    members.removeIf(written -> written.startsWith(member + " ="));
    members.add(member + " = " + value);
    module.members.put(section, members);
    return true;
  }

  private static boolean replacePermission(ModulePlan module, String member, String value) {
    if (module.sections.isEmpty()) {
      return false;
    }
    module.permissions.removeIf(written -> written.startsWith(member + " ="));
    module.permissions.add(member + " = " + value);
    return true;
  }

  private static String permission(String kind, String members) {
    return "@com.mparticle.firehose.annotations." + kind + "IdentityPermission(" + members + ")";
  }

  private static boolean authenticate(
      ModulePlan module, Choices choices, String url, String clientId) {
    List<Section> possible = Arrays.stream(Section.values())
        .filter(section -> section != Section.DSR)
        .filter(module.sections::contains)
        .toList();
    return !possible.isEmpty()
        && replace(
            module,
            choices.oneOf(possible),
            "authentication",
            "@com.mparticle.firehose.annotations.OAuth2(authorizationUrl = \"" + url
                + "\", tokenUrl = \"https://acme.example\", clientId = " + clientId + ")");
  }
}

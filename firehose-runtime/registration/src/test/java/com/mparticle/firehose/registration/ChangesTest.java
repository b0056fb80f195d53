package com.mparticle.firehose.registration;

import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is said of each property of a registration when it changes, when it is new and when it is
 * gone. The cases are in {@code changes.txt}: a property, its values before and after as JSON, and
 * the lines that are printed.
 */
class ChangesTest {

  private static final Path CASES = Path.of("src/test/resources/changes.txt");
  private static final ObjectMapper JSON = new ObjectMapper();

  record Case(String property, String before, String after, List<String> lines) {}

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String line : Files.readAllLines(CASES)) {
      if (line.startsWith("  ")) {
        cases.get(cases.size() - 1).lines().add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split(" \\| ", -1);
        cases.add(new Case(parts[0], parts[1], parts[2], new ArrayList<>()));
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isClassifiedAndExplained(Case change) throws IOException {
    assertThat(lines(change)).isEqualTo(change.lines());
  }

  /** Rows without any judgement are of the envelope; booleans do not change, but come and go. */
  @Test
  void thereIsACaseForEachKindOfChange() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Property property : Properties.all()) {
      expect(expected, property, "changed", property.changed());
      expect(expected, property, "added", property.added());
      expect(expected, property, "removed", property.removed());
    }
    List<String> tested = cases().stream()
        .flatMap(change -> change.lines().stream().map(line -> kind(change) + " " + impact(line)))
        .distinct()
        .toList();
    assertThat(tested).containsAtLeastElementsIn(expected);
  }

  private static void expect(
      List<String> expected, Property property, String kind, Judgement judgement) {
    String name = property.owner().getSimpleName() + "." + property.name() + " " + kind + " ";
    if (judgement.usual().impact() != Impact.NONE) {
      expected.add(name + judgement.usual().impact().label());
    }
    judgement
        .exception()
        .ifPresent(
            exceptional -> expected.add(name + exceptional.verdict().impact().label()));
  }

  private static String kind(Case change) {
    boolean added = change.before().equals("-") || change.before().equals("false");
    boolean removed = change.after().equals("-") || change.after().equals("false");
    return change.property() + (added ? " added" : removed ? " removed" : " changed");
  }

  private static String impact(String line) {
    return line.substring(0, line.indexOf(':'));
  }

  private static List<String> lines(Case change) throws IOException {
    return RegistrationComparison.compare(
            registration(change.property(), change.before()),
            registration(change.property(), change.after()))
        .stream()
        .map(difference -> difference.impact().label() + ": " + difference.text())
        .toList();
  }

  private static ModuleRegistrationResponse registration(String property, String value)
      throws IOException {
    String owner = property.substring(0, property.indexOf('.'));
    String name = property.substring(property.indexOf('.') + 1);
    ObjectNode holder = name.equals("json") && !value.equals("-")
        ? (ObjectNode) JSON.readTree(value)
        : holder(owner);
    if (!name.equals("json") && value.equals("-")) {
      holder.remove(name);
    } else if (!name.equals("json")) {
      holder.set(name, JSON.readTree(value));
    }
    String json = SURROUNDINGS.stream()
        .filter(around -> around.owner().equals(owner))
        .findFirst()
        .orElseThrow()
        .json()
        .replace("$", holder.toString());
    return (ModuleRegistrationResponse) new MessageSerializer().deserialize(json);
  }

  /** What a value of a type needs, so that it is one of that type. */
  private static ObjectNode holder(String owner) {
    ObjectNode holder = JsonNodeFactory.instance.objectNode();
    switch (owner) {
      case "Message", "ModuleRegistrationResponse" ->
        holder.put("type", "module_registration_response");
      case "DeviceIdentityPermission" -> holder.put("type", "android_id");
      case "UserIdentityPermission" -> holder.put("type", "email");
      case "PartnerIdentityPermission" -> holder.put("type", "Acme_User");
      case "Setting", "TextSetting" -> holder.put("type", "text").put("id", "key");
      case "IntegerSetting" -> holder.put("type", "integer").put("id", "key");
      case "FloatSetting" -> holder.put("type", "float").put("id", "key");
      case "BooleanSetting" -> holder.put("type", "boolean").put("id", "key");
      case "AuthenticationConfiguration", "OAuth2Authentication" -> holder.put("type", "oauth2");
      case "ScopeDetail" -> holder.put("name", "mail");
      default -> {}
    }
    return holder;
  }

  private record Surroundings(String owner, String json) {}

  private static final String MODULE = "{\"type\": \"module_registration_response\", %s}";
  private static final String EVENTS = MODULE.formatted("\"event_processing_registration\": {%s}");

  private static final List<Surroundings> SURROUNDINGS = List.of(
      new Surroundings("Message", "$"),
      new Surroundings("ModuleRegistrationResponse", "$"),
      new Surroundings("Permissions", MODULE.formatted("\"permissions\": $")),
      permission("DeviceIdentityPermission", "device_identities"),
      permission("UserIdentityPermission", "user_identities"),
      permission("PartnerIdentityPermission", "partner_identities"),
      new Surroundings(
          "EventProcessingRegistration", MODULE.formatted("\"event_processing_registration\": $")),
      new Surroundings(
          "AudienceProcessingRegistration",
          MODULE.formatted("\"audience_processing_registration\": $")),
      new Surroundings(
          "DsrProcessingRegistration", MODULE.formatted("\"dsr_processing_registration\": $")),
      new Surroundings(
          "BulkConfiguration",
          MODULE.formatted("\"audience_processing_registration\": {\"bulk_configuration\": $}")),
      setting("Setting"),
      setting("TextSetting"),
      setting("IntegerSetting"),
      setting("FloatSetting"),
      setting("BooleanSetting"),
      setting("UnknownSetting"),
      authentication("AuthenticationConfiguration"),
      authentication("OAuth2Authentication"),
      authentication("UnknownAuthenticationConfiguration"),
      new Surroundings(
          "ScopeDetail",
          EVENTS.formatted("\"authentication\": {\"type\": \"oauth2\", \"scopes\": [$]}")));

  private static Surroundings permission(String owner, String list) {
    return new Surroundings(
        owner, MODULE.formatted("\"permissions\": {\"%s\": [$]}".formatted(list)));
  }

  private static Surroundings setting(String owner) {
    return new Surroundings(owner, EVENTS.formatted("\"account_settings\": [$]"));
  }

  private static Surroundings authentication(String owner) {
    return new Surroundings(owner, EVENTS.formatted("\"authentication\": $"));
  }
}

package com.mparticle.firehose.integration.deploy;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The templates agree with the code that they deploy, and with what mParticle and AWS ask for. */
final class TemplatesTest {

  private static final YAMLMapper YAML = new YAMLMapper();

  @ParameterizedTest
  @ValueSource(strings = {"direct.yaml", "http.yaml", "queue.yaml"})
  void handlersAndZipsAreThere(String file) throws IOException, ReflectiveOperationException {
    JsonNode template = template(file);
    for (JsonNode function : resources(template, "AWS::Serverless::Function")) {
      String handler = function.path("Handler").asText();
      assertThat(Class.forName(handler).getConstructor()).isNotNull();
      String zip = function
          .path("CodeUri")
          .asText(template.path("Globals").path("Function").path("CodeUri").asText());
      assertWithMessage(zip).that(Files.exists(Path.of(zip))).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"direct.yaml", "queue.yaml"})
  void bothOfMparticlesPrincipalsMayCallTheAlias(String file) throws IOException {
    List<String> permissions = new ArrayList<>();
    for (JsonNode permission : resources(template(file), "AWS::Lambda::Permission")) {
      assertThat(permission.path("FunctionName").path("Ref").asText()).endsWith(".Alias");
      permissions.add(permission.path("Principal").asText());
    }

    assertThat(permissions).containsExactly("338661164609", "457804467337");
  }

  @Test
  void theQueueGivesTheWorkerTime() throws IOException {
    JsonNode resources = template("queue.yaml").path("Resources");

    int timeout = resources.path("Worker").path("Properties").path("Timeout").asInt();
    JsonNode queue = resources.path("Messages").path("Properties");
    assertThat(queue.path("VisibilityTimeout").asInt()).isAtLeast(6 * timeout);
    assertThat(queue.path("RedrivePolicy").path("maxReceiveCount").asInt()).isAtLeast(5);
  }

  @Test
  void theWorkerReportsWhatFailed() throws IOException {
    JsonNode event = template("queue.yaml")
        .path("Resources")
        .path("Worker")
        .path("Properties")
        .path("Events")
        .path("Messages")
        .path("Properties");

    assertThat(event.path("FunctionResponseTypes").path(0).asText())
        .isEqualTo("ReportBatchItemFailures");
  }

  @Test
  void storedMessagesOutliveBothQueues() throws IOException {
    JsonNode resources = template("queue.yaml").path("Resources");
    int seconds = resources
            .path("Messages")
            .path("Properties")
            .path("MessageRetentionPeriod")
            .asInt()
        + resources
            .path("DeadLetters")
            .path("Properties")
            .path("MessageRetentionPeriod")
            .asInt();
    int days = resources
        .path("LargeMessages")
        .path("Properties")
        .path("LifecycleConfiguration")
        .path("Rules")
        .path(0)
        .path("ExpirationInDays")
        .asInt();

    assertThat(days * 86_400).isGreaterThan(seconds);
  }

  private static JsonNode template(String file) throws IOException {
    return YAML.readTree(Path.of(file).toFile());
  }

  /** Properties of all resources of a type. */
  private static List<JsonNode> resources(JsonNode template, String type) {
    List<JsonNode> found = new ArrayList<>();
    for (Map.Entry<String, JsonNode> resource : template.path("Resources").properties()) {
      if (resource.getValue().path("Type").asText().equals(type)) {
        found.add(resource.getValue().path("Properties"));
      }
    }
    assertThat(found).isNotEmpty();
    return found;
  }
}

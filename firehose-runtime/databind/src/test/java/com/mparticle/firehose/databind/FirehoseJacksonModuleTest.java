package com.mparticle.firehose.databind;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.GenericRuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import com.mparticle.firehose.model.eventprocessing.Product;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UnknownEvent;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.TextSetting;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A plain mapper with this module as its only one reads and writes messages, parts and all else.
 */
class FirehoseJacksonModuleTest {

  private static final String EVENT = """
      {"type":"custom_event","timestamp_ms":12,"location":{"latitude":1.5,"longitude":-2.25},\
      "name":"Ünïcode ✓ 😀","attributes":{"b":"1","a":"2"}}""";

  private static final String BATCH = """
      {"type":"event_processing_request","id":"b3d9def7-f80a-4650-87b1-04c9fcce6082",\
      "timestamp_ms":1714592744066,"account":{"account_id":7,"account_settings":{"apiKey":"key"}},\
      "user_attribute_lists":{"likes":["tea","coffee"]},\
      "runtime_environment":{"type":"smarttv","is_debug":true,"brand":"Loewe"},\
      "events":[%s,{"type":"hologram","x":[1.10,null,{"y":1e400}]},\
      {"type":"product_action","total_amount":0.10000000000000000001,"products":[{"price":19.90}]}],\
      "system_notifications":[{"type":"gdpr_consent_state","purpose":"ads"}]}""".formatted(EVENT);

  private static final CustomEvent CUSTOM_EVENT = CustomEvent.builder()
      .timestampMs(12)
      .name("walk")
      .putAttributes("b", "1")
      .putAttributes("a", "2")
      .build();

  private static final Product PRODUCT =
      Product.builder().id("p").price(new BigDecimal("1.10")).build();

  private final ObjectMapper mapper =
      JsonMapper.builder().addModule(new FirehoseJacksonModule()).build();
  private final MessageSerializer serializer = new MessageSerializer();

  @Test
  void messageIsReadAndWrittenAsByTheSerializer() throws IOException {
    Message message = mapper.readValue(BATCH, Message.class);

    assertThat(message).isEqualTo(serializer.deserialize(BATCH));
    assertThat(mapper.readValue(BATCH, EventProcessingRequest.class)).isEqualTo(message);
    assertThat(mapper.writeValueAsString(message)).isEqualTo(serializer.serialize(message));
    assertThat(mapper.writeValueAsString(message)).isEqualTo(BATCH);
  }

  @Test
  void messageGoesThroughATree() throws IOException {
    Message message = serializer.deserialize(BATCH);

    JsonNode tree = mapper.valueToTree(message);

    assertThat(tree.at("/events/1/x/2/y").isNumber()).isTrue();
    assertThat(tree.at("/account/account_id").intValue()).isEqualTo(7);
    assertThat(mapper.treeToValue(mapper.readTree(EVENT), Event.class))
        .isEqualTo(mapper.readValue(EVENT, CustomEvent.class));
    assertThat(mapper
            .treeToValue(mapper.readTree("{\"event\":" + EVENT + "}"), Order.class)
            .event())
        .isEqualTo(mapper.readValue(EVENT, CustomEvent.class));
  }

  @Test
  void valueIsConvertedToAMapAndBack() {
    Map<String, Object> map = mapper.convertValue(CUSTOM_EVENT, new TypeReference<>() {});

    assertThat(map)
        .containsExactly(
            "type",
            "custom_event",
            "timestamp_ms",
            12L,
            "name",
            "walk",
            "attributes",
            Map.of("b", "1", "a", "2"));
    assertThat(mapper.convertValue(map, CustomEvent.class)).isEqualTo(CUSTOM_EVENT);
    assertThat(mapper.convertValue(map, Event.class)).isEqualTo(CUSTOM_EVENT);
  }

  @Test
  void unknownEventIsConvertedToTheMapOfItsJson() {
    UnknownEvent event = UnknownEvent.builder()
        .typeName("hologram")
        .json("{\"type\":\"hologram\",\"x\":[1,2.5,null]}")
        .build();

    assertThat(mapper.convertValue(event, Map.class).get("type")).isEqualTo("hologram");
    assertThat((List<?>) mapper.convertValue(event, Map.class).get("x"))
        .containsExactly(1, 2.5, null)
        .inOrder();
    assertThat(mapper.convertValue(event, Event.class)).isEqualTo(event);
  }

  @Test
  void valueTypeIsReadWithoutItsType() throws IOException {
    assertThat(mapper.readValue("{\"name\":\"x\"}", CustomEvent.class))
        .isEqualTo(CustomEvent.builder().name("x").build());
    assertThat(mapper.readValue("{}", Product.class))
        .isEqualTo(Product.builder().build());
  }

  @Test
  void typeOfTheSealedInterfaceSelectsTheValueType() throws IOException {
    assertThat(mapper.readValue("{\"id\":\"s\",\"type\":\"text\"}", Setting.class))
        .isEqualTo(TextSetting.builder().id("s").build());
    assertThat(mapper.readValue("{\"type\":\"smarttv\"}", RuntimeEnvironment.class))
        .isEqualTo(GenericRuntimeEnvironment.builder().typeName("smarttv").build());
    assertThat(mapper.readValue("{\"type\":\"smarttv\"}", GenericRuntimeEnvironment.class))
        .isEqualTo(GenericRuntimeEnvironment.builder().typeName("smarttv").build());
    assertThat(mapper.readValue("{\"type\":\"x\",\"type\":\"custom_event\"}", Event.class))
        .isEqualTo(CustomEvent.builder().build());
  }

  @Test
  void eventOfAnotherTypeThanAskedForIsAMismatch() {
    MismatchedInput mismatch = mismatchOf("{\"type\":\"custom_event\"}", UnknownEvent.class);

    assertThat(mismatch.message()).isEqualTo("expected that of a UnknownEvent");
    assertThat(mismatch.path()).isEqualTo("type");
  }

  @Test
  void malformedEventIsKept() throws IOException {
    String json = "{\"type\":\"custom_event\",\"timestamp_ms\":\"x\"}";

    Event event = mapper.readValue(json, Event.class);

    assertThat(((MalformedEvent) event).problem())
        .isEqualTo("timestamp_ms: expected a whole number, found a string");
    assertThat(mapper.writeValueAsString(event)).isEqualTo(json);
  }

  @Test
  void collectionsAndOptionalsOfValues() throws IOException {
    String json = "[{\"id\":\"p\",\"price\":1.10},{\"id\":\"p\",\"price\":1.10}]";

    List<Product> products = mapper.readValue(json, new TypeReference<>() {});
    Map<String, Product> byName =
        mapper.readValue("{\"a\":{\"id\":\"p\",\"price\":1.10}}", new TypeReference<>() {});
    Optional<Product> none = mapper.readValue("null", new TypeReference<>() {});

    assertThat(products).containsExactly(PRODUCT, PRODUCT);
    assertThat(mapper.writeValueAsString(products)).isEqualTo(json);
    assertThat(byName).containsExactly("a", PRODUCT);
    assertThat(none).isEmpty();
    assertThat(mapper.writeValueAsString(Optional.of(PRODUCT)))
        .isEqualTo("{\"id\":\"p\",\"price\":1.10}");
  }

  @Test
  void valuesInTheUsersOwnTypes() throws IOException {
    Order order = new Order(
        "jo", CUSTOM_EVENT, List.of(PRODUCT), Optional.of(PRODUCT), new Box<>(CUSTOM_EVENT), null);

    String json = mapper.writeValueAsString(order);

    assertThat(mapper.readValue(json, Order.class)).isEqualTo(order);
    assertThat(mapper.convertValue(order, Order.class)).isEqualTo(order);
    assertThat(mapper.readTree(json).at("/products/0/id").textValue()).isEqualTo("p");
    assertThat(mapper.readTree(json).at("/box/content/name").textValue()).isEqualTo("walk");
  }

  @Test
  void mismatchHasThePathThroughTheUsersTypes() {
    String json = """
        {"customer":"jo","products":[{},{"price":"hush"}]}""";

    MismatchedInput mismatch = mismatchOf(json, Order.class);

    assertThat(mismatch.path()).isEqualTo("products[1].price");
    assertThat(mismatch.message()).isEqualTo("expected a number, found a string");
  }

  @Test
  void mismatchHasThePathInTheMessage() {
    String json = """
        {"type":"event_processing_request","system_notifications":[],\
        "user_identities":[{"type":"email"},{"value":{"hush":1}}]}""";

    MismatchedInput mismatch = mismatchOf(json, Message.class);

    assertThat(mismatch.path()).isEqualTo("user_identities[1].value");
    assertThat(mismatch.message()).isEqualTo("expected a string, found an object");
  }

  @Test
  void settingsOfTheMapperDoNotApplyToValues() throws IOException {
    ObjectMapper configured = JsonMapper.builder()
        .addModule(new FirehoseJacksonModule())
        .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
        .activateDefaultTyping(
            JsonMapper.builder().build().getPolymorphicTypeValidator(),
            ObjectMapper.DefaultTyping.NON_FINAL)
        .build();

    assertThat(configured.writeValueAsString(PRODUCT)).isEqualTo("{\"id\":\"p\",\"price\":1.10}");
    assertThat(configured.readValue("{\"id\":\"p\",\"price\":1.10}", Product.class))
        .isEqualTo(PRODUCT);
  }

  @Test
  void moduleIsFoundByTheServiceLoaderAndMayBeRegisteredBesideJacksons() throws IOException {
    ObjectMapper found = new ObjectMapper().findAndRegisterModules();
    ObjectMapper both = JsonMapper.builder()
        .addModules(new Jdk8Module(), new FirehoseJacksonModule(), new FirehoseJacksonModule())
        .build();

    assertThat(found.readValue(BATCH, Message.class)).isEqualTo(serializer.deserialize(BATCH));
    assertThat(both.writeValueAsString(Optional.of(PRODUCT)))
        .isEqualTo("{\"id\":\"p\",\"price\":1.10}");
  }

  @Test
  void pointsInTimeAreSecondsToNineDigits() throws IOException {
    DsrProcessingRequest request = DsrProcessingRequest.builder()
        .submittedTime(Instant.ofEpochSecond(1_527_206_400, 500_000_000))
        .build();

    assertThat(mapper.writeValueAsString(request)).contains("1527206400.500000000");
    assertThat(mapper.readValue(mapper.writeValueAsString(request), DsrProcessingRequest.class))
        .isEqualTo(request);
  }

  private MismatchedInput mismatchOf(String json, Class<?> type) {
    MismatchedInputException e =
        assertThrows(MismatchedInputException.class, () -> mapper.readValue(json, type));
    assertThat(e).hasMessageThat().doesNotContain("hush");
    StringBuilder path = new StringBuilder();
    e.getPath().forEach(step -> {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    });
    return new MismatchedInput(path.toString(), e.getOriginalMessage());
  }

  private record MismatchedInput(String path, String message) {}

  record Order(
      String customer,
      CustomEvent event,
      List<Product> products,
      Optional<Product> gift,
      Box<CustomEvent> box,
      @Nullable Event absent) {}

  record Box<T>(T content) {}
}

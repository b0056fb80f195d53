package example.ports.logbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.databind.FirehoseJacksonModule;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import java.util.Map;

/**
 * An event in one object without objects inside: as in the message, and the batch along with it.
 */
final class FlatObject {

  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new FirehoseJacksonModule()).build();

  private FlatObject() {}

  /** The batch without its events and the customer's settings, its names after {@code batch.}. */
  static ObjectNode of(EventProcessingRequest batch) {
    ObjectNode json = JSON.valueToTree(batch);
    json.remove("events");
    json.remove("account");
    ObjectNode flat = JSON.createObjectNode();
    flatten("batch.", json, flat);
    return flat;
  }

  /** An event with what is common to its batch. */
  static ObjectNode of(Event event, ObjectNode batch) {
    ObjectNode flat = batch.deepCopy();
    flatten("", JSON.valueToTree(event), flat);
    return flat;
  }

  private static void flatten(String prefix, ObjectNode from, ObjectNode to) {
    for (Map.Entry<String, JsonNode> property : from.properties()) {
      if (property.getValue() instanceof ObjectNode object) {
        flatten(prefix + property.getKey() + ".", object, to);
      } else {
        to.set(prefix + property.getKey(), property.getValue());
      }
    }
  }
}

package example.ports.courier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.NonRetryableException;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A user's attributes by the names, and in the form, in which Courier wants them. */
final class UserAttributes {

  private static final String MOBILE = "$Mobile";
  private static final JsonMapper JSON = new JsonMapper();

  private UserAttributes() {}

  /** What Courier keeps of a user, but for the address. */
  static Map<String, Object> profile(
      EventProcessingRequest batch, CourierSettings settings, CourierConnection connection) {
    Map<String, Object> fields = new HashMap<>();
    batch.userAttributes().forEach((name, value) -> {
      if (name.equals(MOBILE)) {
        fields.put("phoneNumber", value.replaceAll("[^0-9]", ""));
      } else {
        fields.put(name, settings.coerceStrings() ? coerced(value) : value);
      }
    });
    Map<String, Object> profile = new HashMap<>();
    profile.put("dataFields", fields);
    userId(batch, connection).ifPresent(id -> profile.put("userId", id));
    return profile;
  }

  private static Optional<String> userId(
      EventProcessingRequest batch, CourierConnection connection) {
    return switch (connection.userId()) {
      case "Customer ID" -> batch.userIdentity(UserIdentity.Type.CUSTOMER).flatMap(Identity::value);
      case "MPID" -> batch.mpid();
      case "none" -> Optional.empty();
      default -> throw new NonRetryableException("The setting userId is none of the three");
    };
  }

  /** A number or boolean where the text is one. */
  private static Object coerced(String value) {
    try {
      JsonNode json = JSON.readTree(value);
      return json.isNumber() || json.isBoolean() ? json : value;
    } catch (JsonProcessingException e) {
      return value;
    }
  }
}

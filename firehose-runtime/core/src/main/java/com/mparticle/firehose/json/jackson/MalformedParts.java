package com.mparticle.firehose.json.jackson;

import com.mparticle.firehose.json.codec.JsonPath;
import com.mparticle.firehose.model.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is taken out of a message because of a value that can't be read: the identity, membership or
 * user that holds it, or the value alone. Not where its absence would change what the rest of the
 * message means, as with consent, the settings of a customer, or the id of an audience.
 */
final class MalformedParts {

  private static final String ACCOUNT = "account";
  private static final String ACTION = "action";
  private static final String AUDIENCE_ID = "audience_id";
  private static final String CONSENT_STATE = "consent_state";
  private static final String SUBSCRIPTION_SETTINGS = "audience_subscription_settings";
  private static final String TYPE = "type";

  /** The lengths of paths such as {@code user_profiles[0].audiences[1]}. */
  private static final int USER_LENGTH = 2;

  private static final int AUDIENCES_LENGTH = 3;
  private static final int MEMBERSHIP_LENGTH = 4;

  private MalformedParts() {}

  /**
   * The part to take out.
   *
   * @param path where the value is
   * @param messageType the type of the message
   * @return null if the message is malformed because of the value
   */
  static @Nullable JsonPath around(JsonPath path, @Nullable String messageType) {
    List<Object> steps = path.steps();
    if (steps.isEmpty() || messageType == null || TYPE.equals(steps.get(0)) || isSettings(steps)) {
      return null;
    }
    if (messageType.equals(Message.Type.EVENT_PROCESSING_REQUEST.wireName())) {
      return isOneOf(steps.get(0), "events", "system_notifications", CONSENT_STATE)
          ? null
          : identityOrValue(path);
    }
    if (messageType.equals(Message.Type.AUDIENCE_MEMBERSHIP_CHANGE_REQUEST.wireName())) {
      return steps.get(0).equals("user_profiles") ? inUsers(path) : identityOrValue(path);
    }
    if (messageType.equals(Message.Type.AUDIENCE_SUBSCRIPTION_REQUEST.wireName())) {
      return isOneOf(steps.get(0), AUDIENCE_ID, ACTION, SUBSCRIPTION_SETTINGS) ? null : path;
    }
    return null;
  }

  /** The account, or its settings. */
  private static boolean isSettings(List<Object> steps) {
    return steps.get(0).equals(ACCOUNT)
        && (steps.size() == 1 || steps.get(1).equals("account_settings"));
  }

  private static @Nullable JsonPath inUsers(JsonPath path) {
    List<Object> steps = path.steps();
    if (steps.size() < USER_LENGTH) {
      return null;
    }
    if (steps.size() > USER_LENGTH && !steps.get(USER_LENGTH).equals("audiences")) {
      return identityOrValue(path);
    }
    if (steps.size() <= AUDIENCES_LENGTH) {
      return path.first(USER_LENGTH);
    }
    boolean isMembership = steps.size() == MEMBERSHIP_LENGTH
        || isOneOf(steps.get(MEMBERSHIP_LENGTH), AUDIENCE_ID, ACTION, SUBSCRIPTION_SETTINGS);
    return isMembership ? path.first(MEMBERSHIP_LENGTH) : path;
  }

  /** An identity without its type, encoding or value is none. */
  private static JsonPath identityOrValue(JsonPath path) {
    List<Object> steps = path.steps();
    for (int i = 0; i < steps.size() - 1; i++) {
      if (steps.get(i).toString().endsWith("identities") && steps.get(i + 1) instanceof Integer) {
        return path.first(i + 2);
      }
    }
    return path;
  }

  private static boolean isOneOf(Object step, String... names) {
    return List.of(names).contains(step);
  }
}

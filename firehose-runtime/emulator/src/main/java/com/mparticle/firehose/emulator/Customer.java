package com.mparticle.firehose.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.registration.FilledForm;
import com.mparticle.firehose.emulator.registration.Form;
import com.mparticle.firehose.emulator.registration.SettingsForm;
import com.mparticle.firehose.model.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The customer whose data is sent: what they entered into the module's forms, and the account that
 * is written into messages.
 *
 * <p>Seen in a captured message: connection settings of events arrive among the account's. Not
 * documented, and our reading: where both have a setting of one id, the connection's wins; an
 * account is sent with data subject requests, too, although official examples of those lack it.
 */
final class Customer {

  private final long accountId;
  private final boolean checked;
  private final Map<Form, Map<String, String>> entered = new HashMap<>();

  /**
   * A customer who has entered nothing.
   *
   * @param checked whether forms are checked before their values are sent
   */
  Customer(long accountId, boolean checked) {
    this.accountId = accountId;
    this.checked = checked;
  }

  synchronized void enter(Form form, String id, String value) {
    entered.computeIfAbsent(form, any -> new HashMap<>()).put(id, value);
  }

  /** The account for messages of a type. */
  ObjectNode account(Message.Type type, Module module) {
    ObjectNode account = JsonNodeFactory.instance.objectNode().put("account_id", accountId);
    account.set(
        "account_settings",
        switch (type) {
          case EVENT_PROCESSING_REQUEST ->
            merged(
                values(module.form(Form.EVENT_ACCOUNT)),
                values(module.form(Form.EVENT_CONNECTION)));
          case DSR_PROCESSING_REQUEST -> values(module.form(Form.DSR_ACCOUNT));
          default -> values(module.form(Form.AUDIENCE_ACCOUNT));
        });
    return account;
  }

  private ObjectNode values(SettingsForm form) {
    return fill(form, enteredInto(form.form()));
  }

  private synchronized Map<String, String> enteredInto(Form form) {
    return Map.copyOf(entered.getOrDefault(form, Map.of()));
  }

  /**
   * Fills in a form.
   *
   * @throws InvalidFormException if it can't be saved
   */
  ObjectNode fill(SettingsForm form, Map<String, String> values) {
    FilledForm filled = form.fill(values);
    if (checked && !filled.problems().isEmpty()) {
      throw new InvalidFormException(form.form(), filled.problems());
    }
    return filled.values();
  }

  private static ObjectNode merged(ObjectNode account, ObjectNode connection) {
    Map<String, JsonNode> values = new TreeMap<>();
    account.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
    connection.properties().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
    return JsonNodeFactory.instance.objectNode().setAll(values);
  }
}

package com.mparticle.firehose.processor.generated;

import java.util.Optional;

/**
 * A setting.
 *
 * @param method the method that returns it
 * @param members what the annotation says of it besides its name, such as {@code , id = "x"}
 * @param type what the method returns
 * @param received the text in messages; absent where they have none
 * @param value what the method has to return
 */
record SettingPlan(
    String method,
    String id,
    String members,
    String type,
    Optional<String> received,
    Object value) {

  /** The setting with other members of its annotation. */
  SettingPlan withMembers(String otherMembers) {
    return new SettingPlan(method, id, otherMembers, type, received, value);
  }

  /** The setting with another return type. */
  SettingPlan withType(String otherType) {
    return new SettingPlan(method, id, members, otherType, received, value);
  }

  String source() {
    return "@com.mparticle.firehose.annotations.Setting(name = \"The %s\"%s)\n%s %s();\n"
        .formatted(id.replace("\"", ""), members, type, method);
  }
}

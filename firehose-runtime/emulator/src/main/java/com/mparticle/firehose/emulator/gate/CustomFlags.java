package com.mparticle.firehose.emulator.gate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.gate.Withheld.Reason;
import com.mparticle.firehose.emulator.schema.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lets through the custom flags of an event that are meant for the module.
 *
 * <p>Documented: a flag reaches the module whose name equals the flag's prefix, and examples write
 * {@code Module.flag}. Not documented, and a cautious reading: case and spaces matter, the dot is
 * required, and the key arrives whole.
 */
final class CustomFlags {

  private static final String PROPERTY = "custom_flags";

  private final String moduleName;

  CustomFlags(Asked asked) {
    this.moduleName = asked.moduleName();
  }

  /** Removes other modules' flags from an event. */
  void gate(ObjectNode event, JsonPath path, GateLog log) {
    if (!(event.get(PROPERTY) instanceof ObjectNode flags)) {
      return;
    }
    List<String> names = new ArrayList<>();
    flags.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      if (!name.startsWith(moduleName + ".")) {
        flags.remove(name);
        withhold(name, path.property(PROPERTY).property(name), log);
      }
    }
    if (flags.isEmpty()) {
      event.remove(PROPERTY);
    }
  }

  private void withhold(String name, JsonPath path, GateLog log) {
    log.withhold(Withheld.forGood(
        path,
        Reason.CUSTOM_FLAG,
        "custom flags reach only the module whose name is their prefix: " + moduleName + ".flag"));
    if (plain(name).startsWith(plain(moduleName))) {
      log.notice(path + ": the flag may be meant for this module, but does not begin with "
          + moduleName + ".");
    }
  }

  private static String plain(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}

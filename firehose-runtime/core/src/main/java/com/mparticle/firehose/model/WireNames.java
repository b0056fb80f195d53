package com.mparticle.firehose.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants of each {@link WireEnum} by wire name, computed once per enum. */
final class WireNames {

  private static final ClassValue<Map<String, Object>> INDEX = new ClassValue<>() {
    @Override
    protected Map<String, Object> computeValue(Class<?> type) {
      Map<String, Object> byWireName = new HashMap<>();
      for (Object constant : type.getEnumConstants()) {
        byWireName.put(((WireEnum) constant).wireName(), constant);
      }
      return byWireName;
    }
  };

  private WireNames() {}

  static <E extends Enum<E>> @Nullable E find(Class<E> type, String wireName) {
    Object constant = INDEX.get(type).get(wireName);
    return constant == null ? null : type.cast(constant);
  }
}

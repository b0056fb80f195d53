package com.mparticle.firehose.json.databind;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Equals whatever JSON leaves out on writing, which is how Jackson asks a filter (wire format,
 * "Rules for all messages"): what is absent, and empty strings, lists and maps. Jackson's own
 * notion of emptiness does not see that an {@code Optional} holds an empty string.
 */
public final class OmitEmptyFilter {

  /** For Jackson. */
  public OmitEmptyFilter() {}

  @Override
  public boolean equals(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isEmpty() || optional.get().equals("");
    }
    if (value instanceof OptionalInt optional) {
      return optional.isEmpty();
    }
    if (value instanceof OptionalLong optional) {
      return optional.isEmpty();
    }
    if (value instanceof OptionalDouble optional) {
      return optional.isEmpty();
    }
    if (value instanceof Collection<?> list) {
      return list.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return map.isEmpty();
    }
    return value == null || value.equals("");
  }

  @Override
  public int hashCode() {
    return 0;
  }
}

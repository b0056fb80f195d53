package com.mparticle.firehose.json.scan;

import com.mparticle.firehose.json.jackson.JacksonJsonReader;
import com.mparticle.firehose.model.support.ImmutableMapMarker;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An immutable map of texts that stays JSON until somebody looks into it. */
public final class LazyStringMap extends AbstractMap<String, String> implements ImmutableMapMarker {

  private final byte[] json;

  /** Read by any thread that needs it first; all of them read the same. */
  private @Nullable Map<String, String> texts;

  /**
   * The texts in an object.
   *
   * @param json the object, which {@link JsonScanner} went over
   */
  public LazyStringMap(byte[] json) {
    this.json = json;
  }

  private Map<String, String> nextStringMap() {
    Map<String, String> read = texts;
    if (read == null) {
      read = read();
      texts = read;
    }
    return read;
  }

  private Map<String, String> read() {
    try {
      try {
        return Utf8JsonReader.of(json, null).readStringMap();
      } catch (FastPathMissException e) {
        return JacksonJsonReader.of(json, null).readStringMap();
      }
    } catch (IOException e) {
      throw new IllegalStateException("Expected JSON that can be read", e);
    }
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return nextStringMap().entrySet();
  }

  @Override
  public int size() {
    return nextStringMap().size();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return nextStringMap().containsKey(key);
  }

  @Override
  public @Nullable String get(@Nullable Object key) {
    return nextStringMap().get(key);
  }
}

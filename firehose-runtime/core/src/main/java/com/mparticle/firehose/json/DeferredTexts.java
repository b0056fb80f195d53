package com.mparticle.firehose.json;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An immutable map of texts that stays JSON until somebody looks into it. */
final class DeferredTexts extends Maps.Fixed<String, String> {

  private final byte[] json;

  /** Read by any thread that needs it first; all of them read the same. */
  private @Nullable Map<String, String> texts;

  /**
   * The texts in an object.
   *
   * @param json the object, which {@link PlainJson} went over
   */
  DeferredTexts(byte[] json) {
    this.json = json;
  }

  private Map<String, String> texts() {
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
        return PlainInput.of(json, null).readTexts();
      } catch (NotPlainException e) {
        return ParserInput.of(json, null).readTexts();
      }
    } catch (IOException e) {
      throw new IllegalStateException("Expected JSON that can be read", e);
    }
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return texts().entrySet();
  }

  @Override
  public int size() {
    return texts().size();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return texts().containsKey(key);
  }

  @Override
  public @Nullable String get(@Nullable Object key) {
    return texts().get(key);
  }
}

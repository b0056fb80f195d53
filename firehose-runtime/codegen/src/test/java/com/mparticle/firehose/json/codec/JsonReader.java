package com.mparticle.firehose.json.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stands in for the runtime's class of this name. */
abstract class JsonReader {

  static final int END_OF_OBJECT = -1;

  abstract EventFilter filter();

  abstract void beginObject() throws IOException;

  abstract int selectName(PropertyNames names, int hint) throws IOException;

  abstract void skipValue() throws IOException;

  abstract void skipUnknownProperty() throws IOException;

  abstract boolean skipNull() throws IOException;

  abstract @Nullable String nextKey() throws IOException;

  abstract void beginArray() throws IOException;

  abstract boolean hasNextElement() throws IOException;

  abstract @Nullable String nextString() throws IOException;

  abstract String nextValueAsString() throws IOException;

  abstract List<String> nextStringList() throws IOException;

  abstract Map<String, String> nextStringMap() throws IOException;

  abstract OptionalInt nextOptionalInt() throws IOException;

  abstract int nextInt() throws IOException;

  abstract OptionalLong nextOptionalLong() throws IOException;

  abstract OptionalDouble nextOptionalDouble() throws IOException;

  abstract @Nullable BigDecimal nextDecimal() throws IOException;

  abstract @Nullable Boolean nextOptionalBoolean() throws IOException;

  abstract boolean nextBoolean() throws IOException;

  abstract @Nullable UUID nextUuid() throws IOException;

  abstract @Nullable Instant nextInstant() throws IOException;
}

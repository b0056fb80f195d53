package com.mparticle.firehose.json;

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
abstract class JsonInput {

  static final int NO_MORE = -1;

  abstract int eventsLeftOut();

  abstract void startObject() throws IOException;

  abstract int nextProperty(PropertyNames names, int expected) throws IOException;

  abstract void skip() throws IOException;

  abstract void skipOfMember() throws IOException;

  abstract boolean isNull() throws IOException;

  abstract @Nullable String firstKey() throws IOException;

  abstract @Nullable String nextKey() throws IOException;

  abstract boolean firstElement() throws IOException;

  abstract boolean nextElement() throws IOException;

  abstract @Nullable String string() throws IOException;

  abstract String text() throws IOException;

  abstract List<String> textList() throws IOException;

  abstract Map<String, String> texts() throws IOException;

  abstract OptionalInt wholeInt() throws IOException;

  abstract int plainInt() throws IOException;

  abstract OptionalLong wholeLong() throws IOException;

  abstract OptionalDouble number() throws IOException;

  abstract @Nullable BigDecimal decimal() throws IOException;

  abstract @Nullable Boolean bool() throws IOException;

  abstract boolean flag() throws IOException;

  abstract @Nullable UUID uuid() throws IOException;

  abstract @Nullable Instant instant() throws IOException;
}

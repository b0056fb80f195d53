package com.acme;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.mparticle.firehose.model.CountedByFilter;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.Flags;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.immutables.value.Value;

/** Has a property of each kind. */
@FirehoseValue
public interface Sample {

  /** Derived, so that it is written and not read. */
  @JsonProperty("type")
  default String typeName() {
    return "sample";
  }

  @JsonProperty("name")
  Optional<String> name();

  @JsonProperty("id")
  Optional<UUID> id();

  @JsonProperty("is_crash")
  Optional<Boolean> isCrash();

  @JsonProperty("price")
  Optional<BigDecimal> price();

  @JsonProperty("submitted_time")
  Optional<Instant> submittedTime();

  @JsonProperty("width")
  OptionalInt width();

  /** Has other names, under which it is read and not written. */
  @JsonProperty("timestamp_ms")
  @JsonAlias({"timestamp", "time"})
  OptionalLong timestampMs();

  @JsonProperty("latitude")
  OptionalDouble latitude();

  @JsonProperty("currency")
  String currency();

  @Value.Default
  @JsonProperty("visible")
  default boolean visible() {
    return true;
  }

  /** Written only when true. */
  @Value.Default
  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  @JsonProperty("is_debug")
  default boolean isDebug() {
    return false;
  }

  @Value.Default
  @JsonProperty("max_age")
  default int maxAge() {
    return 24;
  }

  @JsonProperty("part")
  Optional<Part> part();

  @JsonProperty("items")
  List<Part> items();

  @JsonProperty("parts_by_name")
  Map<String, Part> partsByName();

  @JsonProperty("words")
  List<String> words();

  @JsonProperty("attributes")
  Map<String, String> attributes();

  @JsonProperty("lists")
  Map<String, List<String>> lists();

  @JsonProperty("maps")
  Map<String, Map<String, String>> maps();

  @Flags
  Set<Permit> permits();

  @CountedByFilter
  @Value.Default
  default int skippedEventCount() {
    return 0;
  }

  /** Of no concern to JSON. */
  default boolean isLong() {
    return words().size() > 1;
  }

  static Builder builder() {
    throw new UnsupportedOperationException();
  }

  /** What a reader calls of the builder that Immutables makes of the accessors. */
  interface Builder {

    Builder name(String name);

    Builder id(UUID id);

    Builder isCrash(Boolean isCrash);

    Builder price(BigDecimal price);

    Builder submittedTime(Instant submittedTime);

    Builder width(OptionalInt width);

    Builder timestampMs(OptionalLong timestampMs);

    Builder latitude(OptionalDouble latitude);

    Builder currency(String currency);

    Builder visible(boolean visible);

    Builder isDebug(boolean isDebug);

    Builder maxAge(int maxAge);

    Builder part(Part part);

    Builder items(Iterable<? extends Part> elements);

    Builder addItems(Part element);

    Builder partsByName(Map<? extends String, ? extends Part> entries);

    Builder putPartsByName(String key, Part value);

    Builder words(Iterable<String> elements);

    Builder addWords(String element);



    Builder attributes(Map<? extends String, ? extends String> entries);

    Builder lists(Map<? extends String, ? extends List<String>> entries);

    Builder putLists(String key, List<String> value);

    Builder maps(Map<? extends String, ? extends Map<String, String>> entries);

    Builder putMaps(String key, Map<String, String> value);

    Builder permits(Iterable<Permit> elements);

    Builder skippedEventCount(int skippedEventCount);

    Sample build();
  }
}

package com.mparticle.firehose.json.jackson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.PackageVersion;

/** What makes parsers and generators, once for all messages. */
final class JsonFactories {

  /**
   * The oldest version of Jackson 2 that has all that is used here, parsers with limits above all.
   */
  private static final int MIN_MINOR_VERSION = 15;

  /** The first minor version that limits names, and what is written. */
  private static final int NAME_LIMIT_MINOR_VERSION = 16;

  /** Jackson takes some 100 bytes for each level. */
  private static final int MAX_DEPTH = 100_000;

  static final JsonFactory FACTORY = create(PackageVersion.VERSION);

  private JsonFactories() {}

  private static JsonFactory create(Version version) {
    if (version.getMajorVersion() == 2 && version.getMinorVersion() < MIN_MINOR_VERSION) {
      throw new LinkageError("Firehose needs jackson-core 2." + MIN_MINOR_VERSION
          + " or later, found " + version + " on the class path");
    }
    JsonFactoryBuilder builder = new JsonFactoryBuilder()
        .streamReadConstraints(readConstraints(version))
        .disable(JsonFactory.Feature.CHARSET_DETECTION)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET);
    for (JsonWriteFeature feature : JsonWriteFeature.values()) {
      // Since Jackson 2.18. Before, characters beyond 16 bits are written as two escapes.
      if (feature.name().equals("COMBINE_UNICODE_SURROGATES_IN_UTF8")) {
        builder.enable(feature);
      }
    }
    if (version.getMajorVersion() > 2 || version.getMinorVersion() >= NAME_LIMIT_MINOR_VERSION) {
      builder.streamWriteConstraints(
          StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build());
    }
    return builder.build();
  }

  /**
   * What nobody asks for may be a number or a name of any length, and nested deeply:
   * {@link Scalars} limits the numbers that are read, and the size of a message limits all.
   */
  private static StreamReadConstraints readConstraints(Version version) {
    StreamReadConstraints.Builder constraints = StreamReadConstraints.builder()
        .maxNumberLength(Integer.MAX_VALUE)
        .maxNestingDepth(MAX_DEPTH);
    if (version.getMajorVersion() > 2 || version.getMinorVersion() >= NAME_LIMIT_MINOR_VERSION) {
      constraints.maxNameLength(Integer.MAX_VALUE);
    }
    return constraints.build();
  }
}

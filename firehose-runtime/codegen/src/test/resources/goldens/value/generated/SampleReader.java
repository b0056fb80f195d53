package com.mparticle.firehose.json.codec;

import com.acme.Permit;
import com.acme.Sample;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * Reads {@link Sample}.
 */
public final class SampleReader {
  private static final Permit[] FLAGS = Permit.values();

  private static final PropertyNames NAMES = new PropertyNames(FLAGS, "name", "id", "is_crash",
      "price", "submitted_time", "width", "timestamp_ms", "timestamp", "time", "latitude",
      "currency", "visible", "is_debug", "max_age", "part", "items", "parts_by_name", "words",
      "attributes", "lists", "maps");

  private SampleReader() {
  }

  public static Sample read(JsonReader json) throws IOException {
    json.beginObject();
    Sample.Builder builder = Sample.builder();
    EnumSet<Permit> permits = EnumSet.noneOf(Permit.class);
    int name = json.selectName(NAMES, 0);
    while (name != JsonReader.END_OF_OBJECT) {
      switch (name) {
        case 0 /* name */ -> builder.name(json.nextString());
        case 1 /* id */ -> builder.id(json.nextUuid());
        case 2 /* is_crash */ -> builder.isCrash(json.nextOptionalBoolean());
        case 3 /* price */ -> builder.price(json.nextDecimal());
        case 4 /* submitted_time */ -> builder.submittedTime(json.nextInstant());
        case 5 /* width */ -> builder.width(json.nextOptionalInt());
        case 6 /* timestamp_ms */, 7 /* timestamp */, 8 /* time */ -> builder.timestampMs(json.nextOptionalLong());
        case 9 /* latitude */ -> builder.latitude(json.nextOptionalDouble());
        case 10 /* currency */ -> {
          if (!json.skipNull()) {
            builder.currency(json.nextString());
          }
        }
        case 11 /* visible */ -> builder.visible(json.nextBoolean());
        case 12 /* is_debug */ -> builder.isDebug(json.nextBoolean());
        case 13 /* max_age */ -> builder.maxAge(json.nextInt());
        case 14 /* part */ -> builder.part(json.skipNull() ? null : PartReader.read(json));
        case 15 /* items */ -> {
          builder.items(List.of());
          if (!json.skipNull()) {
            json.beginArray();
            while (json.hasNextElement()) {
              builder.addItems(PartReader.read(json));
            }
          }
        }
        case 16 /* parts_by_name */ -> {
          builder.partsByName(Map.of());
          if (!json.skipNull()) {
            json.beginObject();
            for (String key = json.nextKey(); key != null; key = json.nextKey()) {
              builder.putPartsByName(key, PartReader.read(json));
            }
          }
        }
        case 17 /* words */ -> {
          builder.words(List.of());
          if (!json.skipNull()) {
            json.beginArray();
            while (json.hasNextElement()) {
              builder.addWords(json.nextValueAsString());
            }
          }
        }
        case 18 /* attributes */ -> builder.attributes(json.nextStringMap());
        case 19 /* lists */ -> {
          builder.lists(Map.of());
          if (!json.skipNull()) {
            json.beginObject();
            for (String key = json.nextKey(); key != null; key = json.nextKey()) {
              builder.putLists(key, json.nextStringList());
            }
          }
        }
        case 20 /* maps */ -> {
          builder.maps(Map.of());
          if (!json.skipNull()) {
            json.beginObject();
            for (String key = json.nextKey(); key != null; key = json.nextKey()) {
              builder.putMaps(key, json.nextStringMap());
            }
          }
        }
        case PropertyNames.UNKNOWN -> json.skipValue();
        default -> {
          Permit flag = FLAGS[name - 21];
          if (json.nextBoolean()) {
            permits.add(flag);
          } else {
            permits.remove(flag);
          }
        }
      }
      name = json.selectName(NAMES, name + 1);
    }
    builder.skippedEventCount(json.filter().skippedEventCount());
    builder.permits(permits);
    return builder.build();
  }
}

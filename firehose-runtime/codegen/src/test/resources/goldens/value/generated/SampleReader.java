package com.mparticle.firehose.json;

import com.acme.Sample;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Reads {@link Sample}.
 */
final class SampleReader {
  private static final PropertyNames NAMES = new PropertyNames("name", "id", "is_crash", "price",
      "submitted_time", "width", "timestamp_ms", "timestamp", "time", "latitude", "currency",
      "visible", "is_debug", "max_age", "part", "items", "parts_by_name", "words", "texts",
      "attributes", "lists", "maps");

  private SampleReader() {
  }

  static Sample read(JsonInput json) throws IOException {
    json.startObject();
    Sample.Builder builder = Sample.builder();
    int name = json.nextProperty(NAMES, 0);
    while (name != JsonInput.NO_MORE) {
      switch (name) {
        case 0 /* name */ -> builder.name(json.string());
        case 1 /* id */ -> builder.id(json.uuid());
        case 2 /* is_crash */ -> builder.isCrash(json.bool());
        case 3 /* price */ -> builder.price(json.decimal());
        case 4 /* submitted_time */ -> builder.submittedTime(json.instant());
        case 5 /* width */ -> builder.width(json.wholeInt());
        case 6 /* timestamp_ms */, 7 /* timestamp */, 8 /* time */ -> builder.timestampMs(json.wholeLong());
        case 9 /* latitude */ -> builder.latitude(json.number());
        case 10 /* currency */ -> {
          if (!json.isNull()) {
            builder.currency(json.string());
          }
        }
        case 11 /* visible */ -> builder.visible(json.flag());
        case 12 /* is_debug */ -> builder.isDebug(json.flag());
        case 13 /* max_age */ -> builder.maxAge(json.plainInt());
        case 14 /* part */ -> builder.part(json.isNull() ? null : PartReader.read(json));
        case 15 /* items */ -> {
          builder.items(List.of());
          for (boolean more = json.firstElement(); more; more = json.nextElement()) {
            builder.addItems(PartReader.read(json));
          }
        }
        case 16 /* parts_by_name */ -> {
          builder.partsByName(Map.of());
          for (String key = json.firstKey(); key != null; key = json.nextKey()) {
            builder.putPartsByName(key, PartReader.read(json));
          }
        }
        case 17 /* words */ -> {
          builder.words(List.of());
          for (boolean more = json.firstElement(); more; more = json.nextElement()) {
            builder.addWords(json.string());
          }
        }
        case 18 /* texts */ -> {
          builder.texts(List.of());
          for (boolean more = json.firstElement(); more; more = json.nextElement()) {
            builder.addTexts(json.text());
          }
        }
        case 19 /* attributes */ -> builder.attributes(json.texts());
        case 20 /* lists */ -> {
          builder.lists(Map.of());
          for (String key = json.firstKey(); key != null; key = json.nextKey()) {
            builder.putLists(key, json.textList());
          }
        }
        case 21 /* maps */ -> {
          builder.maps(Map.of());
          for (String key = json.firstKey(); key != null; key = json.nextKey()) {
            builder.putMaps(key, json.texts());
          }
        }
        default -> json.skip();
      }
      name = json.nextProperty(NAMES, name + 1);
    }
    builder.eventsLeftOut(json.eventsLeftOut());
    return builder.build();
  }
}

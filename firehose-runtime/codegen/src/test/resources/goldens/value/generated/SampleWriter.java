package com.mparticle.firehose.json.codec;

import com.acme.Part;
import com.acme.Permit;
import com.acme.Sample;
import java.io.IOException;
import java.util.Map;

/**
 * Writes {@link Sample}.
 */
public final class SampleWriter {
  private SampleWriter() {
  }

  public static void write(Sample value, JsonWriter json) throws IOException {
    json.beginObject();
    json.string("type", value.typeName());
    json.string("name", value.name());
    json.uuid("id", value.id());
    json.bool("is_crash", value.isCrash());
    json.decimal("price", value.price());
    json.instant("submitted_time", value.submittedTime());
    json.number("width", value.width());
    json.number("timestamp_ms", value.timestampMs());
    json.number("latitude", value.latitude());
    json.string("currency", value.currency());
    json.bool("visible", value.visible());
    if (value.isDebug()) {
      json.bool("is_debug", value.isDebug());
    }
    json.number("max_age", value.maxAge());
    if (value.part().isPresent()) {
      json.name("part");
      PartWriter.write(value.part().get(), json);
    }
    if (!value.items().isEmpty()) {
      json.beginArray("items");
      for (Part element : value.items()) {
        PartWriter.write(element, json);
      }
      json.endArray();
    }
    if (!value.partsByName().isEmpty()) {
      json.beginObject("parts_by_name");
      for (Map.Entry<String, Part> entry : value.partsByName().entrySet()) {
        json.key(entry.getKey());
        PartWriter.write(entry.getValue(), json);
      }
      json.endObject();
    }
    json.strings("words", value.words());
    json.stringMap("attributes", value.attributes());
    json.stringListMap("lists", value.lists());
    json.stringMapMap("maps", value.maps());
    for (Permit flag : value.permits()) {
      json.bool(flag.wireFlag(), true);
    }
    json.endObject();
  }
}

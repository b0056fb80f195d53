package com.mparticle.firehose.processor.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.processor.files.PrettyJson;
import java.io.IOException;

/** Writes a registration as JSON. */
final class RegistrationJson {

  private static final JsonFactory JSON = new JsonFactory();

  private RegistrationJson() {}

  /** Returns the text of the registration file; it ends with a line break. */
  static String of(ModuleRegistrationResponse registration) throws IOException {
    try (JsonParser json = JSON.createParser(new MessageSerializer().serialize(registration))) {
      return PrettyJson.of(generator -> {
        while (json.nextToken() != null) {
          generator.copyCurrentEvent(json);
        }
      });
    }
  }
}

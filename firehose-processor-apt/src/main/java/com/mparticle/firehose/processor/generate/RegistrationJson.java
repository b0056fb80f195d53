package com.mparticle.firehose.processor.generate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Writes a registration as JSON with one property per line. It is ASCII, so that the encoding of
 * source files does not matter, and the same on every platform.
 */
final class RegistrationJson {

  private static final JsonFactory ASCII =
      new JsonFactoryBuilder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

  private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
          Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
      .withObjectIndenter(TWO_SPACES)
      .withArrayIndenter(TWO_SPACES);

  private RegistrationJson() {}

  /** Returns the text of the registration file; it ends with a line break. */
  static String of(ModuleRegistrationResponse registration) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonParser json = ASCII.createParser(new MessageSerializer().serialize(registration));
        JsonGenerator generator = ASCII.createGenerator(text)) {
      generator.setPrettyPrinter(PRINTER.createInstance());
      while (json.nextToken() != null) {
        generator.copyCurrentEvent(json);
      }
    }
    return text + "\n";
  }
}

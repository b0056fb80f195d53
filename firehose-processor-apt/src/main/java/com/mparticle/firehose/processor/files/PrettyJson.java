package com.mparticle.firehose.processor.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;

/**
 * JSON with one property per line. It is ASCII, so that the encoding of source files does not
 * matter, and the same on every platform.
 */
public final class PrettyJson {

  private static final JsonFactory ASCII =
      new JsonFactoryBuilder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

  private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(
          Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
      .withObjectIndenter(TWO_SPACES)
      .withArrayIndenter(TWO_SPACES);

  private PrettyJson() {}

  /** Writes a value. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes it.
     *
     * @throws IOException never: the generator writes to memory
     */
    void write(JsonGenerator json) throws IOException;
  }

  /** Returns the text of a value; it ends with a line break. */
  public static String of(Content content) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = ASCII.createGenerator(text)) {
      generator.setPrettyPrinter(PRINTER.createInstance());
      content.write(generator);
    }
    return text + "\n";
  }
}

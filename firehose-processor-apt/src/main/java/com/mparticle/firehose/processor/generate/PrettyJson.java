package com.mparticle.firehose.processor.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON that people read: one property a line, the same bytes on every platform. */
final class PrettyJson {

  private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

  private PrettyJson() {}

  static String of(String json) throws JsonProcessingException {
    JsonMapper mapper = new JsonMapper();
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
        .withObjectIndenter(TWO_SPACES)
        .withArrayIndenter(TWO_SPACES);
    return mapper.writer(printer).writeValueAsString(mapper.readTree(json)) + "\n";
  }
}

package com.mparticle.firehose.processor.generate;

import com.google.common.base.Splitter;
import com.google.common.collect.Streams;
import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Text blocks of Java source code. */
final class TextBlocks {

  /** Shorter than 65,535 bytes, the limit of a string constant in a class file. */
  private static final int MAX_LENGTH = 65_000;

  private TextBlocks() {}

  /**
   * Returns a text as text blocks that, joined, are equal to it: one, unless it is longer than a
   * string constant may be.
   *
   * @param text ASCII without control characters other than line feeds
   */
  static List<CodeBlock> of(String text) {
    return Streams.stream(Splitter.fixedLength(MAX_LENGTH).split(text))
        .map(TextBlocks::block)
        .toList();
  }

  private static CodeBlock block(String text) {
    String escaped =
        text.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"").replace(" \n", "\\s\n");
    String end = text.endsWith("\n") ? "" : "\\\n";
    return CodeBlock.of("$L", "\"\"\"\n" + escaped + end + "\"\"\"");
  }
}

package com.mparticle.firehose.readme;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonBlocksTest {

  private final JsonMapper mapper = JsonMapper.builder()
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void jsonIsValid(Page page) {
    for (Page.Block block : page.blocks("json")) {
      assertDoesNotThrow(() -> mapper.readTree(block.text()), block.text());
    }
  }

  static List<Page> pages() throws IOException {
    return Page.all();
  }
}

package com.mparticle.firehose.readme;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.readme.Page.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each Java block of a page is a file. It compiles together with the blocks above it, of which it
 * replaces the one of its name. A {@code text} block right below it shows what the compiler says,
 * or else what the program prints; without one the compiler has nothing to say.
 */
final class JavaBlocksTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("steps")
  void compilesAndDoesWhatThePageSays(Step step, @TempDir Path directory) throws Exception {
    JavaCompilation compilation = JavaCompilation.compile(step.sources(), directory);

    if (step.outcome().isEmpty() || !compilation.messages().isEmpty()) {
      assertThat(compilation.messages()).isEqualTo(step.outcome());
    } else {
      assertThat(compilation.run(step.program())).isEqualTo(step.outcome());
    }
  }

  static List<Step> steps() throws IOException {
    List<Step> steps = new ArrayList<>();
    for (Page page : Page.all()) {
      steps.addAll(steps(page));
    }
    return steps;
  }

  private static List<Step> steps(Page page) {
    List<Step> steps = new ArrayList<>();
    Map<String, JavaSource> sources = new LinkedHashMap<>();
    List<Block> blocks = page.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).language().equals("java")) {
        JavaSource source = new JavaSource(blocks.get(i).text());
        sources.put(source.className(), source);
        steps.add(new Step(
            page + ": " + blocks.get(i).heading(),
            source,
            List.copyOf(sources.values()),
            outcome(blocks, i)));
      }
    }
    return steps;
  }

  private static String outcome(List<Block> blocks, int index) {
    boolean isShown =
        index + 1 < blocks.size() && blocks.get(index + 1).language().equals("text");
    return isShown ? blocks.get(index + 1).text() : "";
  }

  record Step(String place, JavaSource shown, List<JavaSource> sources, String outcome) {

    /** Name of the class to run: the one that is shown, else the first with a main method. */
    String program() {
      return Stream.concat(Stream.of(shown), sources.stream())
          .filter(JavaSource::hasMain)
          .findFirst()
          .orElseThrow()
          .className();
    }

    @Override
    public String toString() {
      return place;
    }
  }
}

package com.mparticle.firehose.processor;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor: generates the same classes in each compilation. */
@SupportedAnnotationTypes("*")
public final class GeneratingProcessor extends AbstractProcessor {

  private final ImmutableMap<String, String> sources;
  private final int round;
  private int rounds;

  /**
   * Creates a processor.
   *
   * @param sources by the classes' names
   * @param round in which it generates them, from 1
   */
  public GeneratingProcessor(int round, ImmutableMap<String, String> sources) {
    this.sources = sources;
    this.round = round;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    rounds++;
    if (rounds == round) {
      sources.forEach(this::write);
    } else if (rounds < round) {
      write("example.other.Round" + rounds, "package example.other; class Round" + rounds + " {}");
    }
    return false;
  }

  private void write(String name, String source) {
    try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
      file.write(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package com.mparticle.firehose.processor;

import com.google.auto.common.BasicAnnotationProcessor;
import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;

/**
 * Generates the dispatcher and the registration of each class with {@code @FirehoseModule}, or says
 * what is wrong with it. For each class by itself, so that builds can be incremental:
 *
 * <ol>
 *   <li>discover: read its annotations and handler methods into a module declaration;
 *   <li>validate: find what is wrong with the declaration, all of it, and report it;
 *   <li>generate, if there was no error: the dispatcher, and the registration as a file.
 * </ol>
 */
@AutoService(Processor.class)
public final class FirehoseProcessor extends BasicAnnotationProcessor {

  /** For javac. */
  public FirehoseProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  protected ImmutableList<Step> steps() {
    return ImmutableList.of(new ModuleStep(processingEnv));
  }
}

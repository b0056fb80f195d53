package com.mparticle.firehose.processor;

import com.google.auto.common.BasicAnnotationProcessor;
import com.google.auto.service.AutoService;
import com.google.common.collect.ImmutableList;
import com.mparticle.firehose.processor.access.AccessCheck;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

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
@SupportedOptions(AccessCheck.OPTION)
public final class FirehoseProcessor extends BasicAnnotationProcessor {

  private @Nullable AccessCheck access;

  /** For javac. */
  public FirehoseProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  protected ImmutableList<Step> steps() {
    access = new AccessCheck(processingEnv);
    return ImmutableList.of(new ModuleStep(processingEnv, access));
  }

  @Override
  protected void postRound(RoundEnvironment round) {
    if (access != null) {
      access.addRound(round);
    }
  }
}

package com.mparticle.firehose.processor;

import com.google.auto.service.AutoService;
import com.mparticle.firehose.processor.access.AccessCheck;
import com.mparticle.firehose.processor.registered.RegisteredCheck;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates the dispatcher and the registration of each class with {@code @FirehoseModule}, or
 * reports its errors. Each class is processed by itself, so that builds can be incremental:
 *
 * <ol>
 *   <li>discover: read its annotations and handler methods into a module declaration;
 *   <li>validate: check the declaration, and report all findings;
 *   <li>generate, if there is no error: the dispatcher, and the registration as a file;
 *   <li>registered: compare the registration with the one that mParticle has, if it is named;
 *   <li>access, once javac has checked the code itself: compare the data that the code reads with
 *       the permissions of the module.
 * </ol>
 *
 * <p>A class waits for a later round if it refers to types that other processors have yet to
 * generate.
 */
@AutoService(Processor.class)
@SupportedOptions({AccessCheck.OPTION, RegisteredCheck.OPTION})
public final class FirehoseProcessor extends AbstractProcessor {

  private @Nullable Compilation compilation;

  /** For javac. */
  public FirehoseProcessor() {}

  /** Javac calls it for compilations without our annotations, too. */
  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    compilation = new Compilation(environment);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Claims.SUPPORTED;
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Compilation current = Objects.requireNonNull(compilation, "init was not called");
    current.process(annotations, round);
    return Claims.isSafe(round, current.isWaiting());
  }
}

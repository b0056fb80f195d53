package com.mparticle.firehose.processor.access;

import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Checks which data the code of modules accesses, once javac has attributed that code. Where the
 * compiler is not javac, a note says that the check does not run.
 */
public final class AccessCheck {

  /** Option of the processor: {@code off} turns the check off. */
  public static final String OPTION = "firehose.reads";

  private final ProcessingEnvironment environment;
  private final Sources sources = new Sources();
  private @Nullable BiConsumer<ModuleDeclaration, List<Finding>> checker;

  /** Creates the check of one compilation. */
  public AccessCheck(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** Adds the top-level classes of a round of processing. */
  public void addSources(Collection<? extends Element> types) {
    types.stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .forEach(sources::add);
  }

  /**
   * Adds a module, to be checked when javac has attributed all code.
   *
   * @param findings what is reported about it already
   */
  public void add(ModuleDeclaration module, List<Finding> findings) {
    if (!"off".equals(environment.getOptions().get(OPTION))) {
      checker().accept(module, findings);
    }
  }

  private BiConsumer<ModuleDeclaration, List<Finding>> checker() {
    if (checker == null) {
      checker = start();
    }
    return checker;
  }

  private BiConsumer<ModuleDeclaration, List<Finding>> start() {
    try {
      return JavacListener.start(environment, sources);
    } catch (IllegalArgumentException | LinkageError e) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.NOTE,
              "Whether modules read data without permission was not checked, as that takes javac");
      return (module, findings) -> {};
    }
  }
}

package com.mparticle.firehose.processor.model;

import com.mparticle.firehose.annotations.AudienceProcessing;
import com.mparticle.firehose.annotations.DsrProcessing;
import com.mparticle.firehose.annotations.EventProcessing;
import java.lang.annotation.Annotation;

/** What a module can be registered for. */
public enum SectionKind {
  /** Events and notifications. */
  EVENTS(
      EventProcessing.class, "@EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)"),
  /** Audiences. */
  AUDIENCES(AudienceProcessing.class, "@AudienceProcessing"),
  /** Data subject requests. */
  DSR(DsrProcessing.class, "@DsrProcessing(domain = \"acme.example\")");

  private final Class<? extends Annotation> annotation;
  private final String example;

  SectionKind(Class<? extends Annotation> annotation, String example) {
    this.annotation = annotation;
    this.example = example;
  }

  /** Returns the annotation that registers a module for it. */
  public Class<? extends Annotation> annotation() {
    return annotation;
  }

  /** Returns the annotation as it may be written, with all that it requires. */
  public String example() {
    return example;
  }
}

package com.mparticle.firehose.processor.model;

/** What a module can be registered for. */
public enum SectionKind {
  /** Events and notifications. */
  EVENTS("EventProcessing"),
  /** Audiences. */
  AUDIENCES("AudienceProcessing"),
  /** Data subject requests. */
  DSR("DsrProcessing");

  private final String annotation;

  SectionKind(String annotation) {
    this.annotation = annotation;
  }

  /** Simple name of the annotation. */
  public String annotation() {
    return annotation;
  }
}

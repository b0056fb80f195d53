package com.mparticle.firehose.processor.generated;

import com.google.common.collect.ImmutableList;

/** What a module may register for, with the settings that it may name. */
enum Section {
  EVENTS("EventProcessing", Given.ACCOUNT, Given.CONNECTION),
  AUDIENCES("AudienceProcessing", Given.ACCOUNT, Given.SUBSCRIPTION_SETTINGS),
  DSR("DsrProcessing", Given.ACCOUNT);

  private final String annotation;
  private final ImmutableList<Given> settings;

  Section(String annotation, Given... settings) {
    this.annotation = annotation;
    this.settings = ImmutableList.copyOf(settings);
  }

  String annotation() {
    return annotation;
  }

  ImmutableList<Given> settings() {
    return settings;
  }
}

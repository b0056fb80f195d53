package com.mparticle.firehose.emulator.app;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar says. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = VersionProvider.class.getPackage().getImplementationVersion();
    return new String[] {
      "firehose-emulator " + Objects.requireNonNullElse(version, "of unknown version")
    };
  }
}

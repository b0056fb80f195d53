package com.mparticle.firehose.processor.discover;

import java.util.regex.Pattern;
import javax.lang.model.type.TypeMirror;

/** Types as a reader of messages knows them: without packages. */
final class TypeText {

  private static final Pattern PACKAGES = Pattern.compile("\\b(?:\\p{Ll}\\w*\\.)+");

  private TypeText() {}

  static String of(TypeMirror type) {
    return PACKAGES.matcher(type.toString()).replaceAll("");
  }
}

package com.mparticle.firehose.readme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java file.
 *
 * @param code all of it, with a package and one public type
 */
record JavaSource(String code) {

  private static final Pattern PACKAGE = Pattern.compile("^package (\\S+);$", Pattern.MULTILINE);
  private static final Pattern PUBLIC_TYPE = Pattern.compile(
      "^public (?:\\w+ )*(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);

  String simpleName() {
    return find(PUBLIC_TYPE);
  }

  String className() {
    return find(PACKAGE) + "." + simpleName();
  }

  String fileName() {
    return simpleName() + ".java";
  }

  boolean hasMain() {
    return code.contains("public static void main(");
  }

  private String find(Pattern pattern) {
    Matcher matcher = pattern.matcher(code);
    if (!matcher.find()) {
      throw new AssertionError("Nothing in this block matches " + pattern + ":\n" + code);
    }
    return matcher.group(1);
  }
}

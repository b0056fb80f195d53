package com.mparticle.firehose.emulator.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 5} and {@code 1-10}. */
final class BatchSizeConverter implements ITypeConverter<BatchSize> {

  private static final Pattern SIZE = Pattern.compile("(\\d{1,4})(?:-(\\d{1,4}))?");

  @Override
  public BatchSize convert(String text) {
    Matcher size = SIZE.matcher(text);
    if (!size.matches()) {
      throw new TypeConversionException(
          "expected a number or two, as 1-10, but was '" + text + "'");
    }
    int smallest = Integer.parseInt(size.group(1));
    return new BatchSize(
        smallest, size.group(2) == null ? smallest : Integer.parseInt(size.group(2)));
  }
}

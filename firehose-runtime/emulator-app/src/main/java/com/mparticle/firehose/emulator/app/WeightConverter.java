package com.mparticle.firehose.emulator.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how often something occurs in relation to others: a number from 1 to 1000. */
final class WeightConverter implements ITypeConverter<Integer> {

  private static final int LARGEST = 1_000;

  @Override
  public Integer convert(String text) {
    int weight;
    try {
      weight = Integer.parseInt(text);
    } catch (NumberFormatException e) {
      weight = 0;
    }
    if (weight < 1 || weight > LARGEST) {
      throw new TypeConversionException(
          "expected a number from 1 to " + LARGEST + " but was '" + text + "'");
    }
    return weight;
  }
}

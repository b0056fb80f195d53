package com.mparticle.firehose.processor.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The choices of a generator: random ones, or recorded ones again. The choice 0 is the simplest, so
 * a record of smaller choices makes a simpler value.
 */
final class Choices {

  private static final int ALL = 100;

  private final Random random;
  private final List<Integer> recorded;
  private final boolean isReplay;
  private final List<Integer> made = new ArrayList<>();

  private Choices(long seed, List<Integer> recorded, boolean isReplay) {
    this.random = new Random(seed);
    this.recorded = recorded;
    this.isReplay = isReplay;
  }

  /** Random choices; the same ones for the same seed. */
  static Choices random(long seed) {
    return new Choices(seed, List.of(), false);
  }

  /** Recorded choices, and after them the simplest ones. */
  static Choices recorded(List<Integer> choices) {
    return new Choices(0, choices, true);
  }

  /** The choices so far. */
  List<Integer> made() {
    return List.copyOf(made);
  }

  /** A number from 0 to one less than the bound. */
  int below(int bound) {
    int choice = isReplay ? replayed(bound) : random.nextInt(bound);
    made.add(choice);
    return choice;
  }

  private int replayed(int bound) {
    return made.size() < recorded.size() ? Math.min(recorded.get(made.size()), bound - 1) : 0;
  }

  /** Whether something happens that happens in so many of 100 cases. */
  boolean chance(int percent) {
    return below(ALL) >= ALL - percent;
  }

  /** Whether the generated class has a construct. */
  boolean has(Construct construct) {
    return chance(construct.percent());
  }

  /** One of the elements; the first is the simplest. */
  <T> T oneOf(List<T> elements) {
    return elements.get(below(elements.size()));
  }

  /** Those elements that happen to be chosen, in their order. */
  <T> List<T> some(List<T> elements, int percent) {
    return elements.stream().filter(element -> chance(percent)).toList();
  }

  /** The elements in another order. */
  <T> List<T> shuffled(List<T> elements) {
    List<T> result = new ArrayList<>(elements);
    for (int i = 0; i < result.size() - 1; i++) {
      int other = i + below(result.size() - i);
      T element = result.get(other);
      result.set(other, result.get(i));
      result.set(i, element);
    }
    return result;
  }
}

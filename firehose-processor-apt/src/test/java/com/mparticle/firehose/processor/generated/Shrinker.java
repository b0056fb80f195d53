package com.mparticle.firehose.processor.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes records of choices simpler for as long as what they show remains. */
final class Shrinker {

  private final Predicate<List<Integer>> shows;
  private int triesLeft;
  private List<Integer> best;

  private Shrinker(List<Integer> choices, Predicate<List<Integer>> shows, int tries) {
    this.best = choices;
    this.shows = shows;
    this.triesLeft = tries;
  }

  /**
   * Returns the simplest record that was found.
   *
   * @param choices to start from
   * @param shows whether a record shows what the first one did
   * @param tries how many records to try at most
   */
  static List<Integer> shrink(List<Integer> choices, Predicate<List<Integer>> shows, int tries) {
    Shrinker shrinker = new Shrinker(choices, shows, tries);
    List<Integer> before;
    do {
      before = shrinker.best;
      for (int length = Math.max(1, before.size() / 2); length > 0; length /= 2) {
        shrinker.replaceRuns(length);
      }
      shrinker.lower();
    } while (!before.equals(shrinker.best) && shrinker.triesLeft > 0);
    return shrinker.best;
  }

  /** Removes runs of choices of that length, or makes them the simplest. */
  private void replaceRuns(int length) {
    for (int start = best.size() - length; start >= 0; start -= length) {
      if (!attempt(without(start, length))) {
        attempt(simplest(start, length));
      }
    }
  }

  private List<Integer> without(int start, int length) {
    List<Integer> choices = new ArrayList<>(best.subList(0, start));
    choices.addAll(best.subList(start + length, best.size()));
    return choices;
  }

  private List<Integer> simplest(int start, int length) {
    List<Integer> choices = new ArrayList<>(best);
    choices.subList(start, start + length).replaceAll(choice -> 0);
    return choices;
  }

  /** Makes single choices smaller. */
  private void lower() {
    for (int i = 0; i < best.size(); i++) {
      for (int choice = best.get(i) / 2;
          i < best.size() && choice < best.get(i);
          choice += Math.max(1, (best.get(i) - choice) / 2)) {
        List<Integer> choices = new ArrayList<>(best);
        choices.set(i, choice);
        if (attempt(choices)) {
          break;
        }
      }
    }
  }

  private boolean attempt(List<Integer> choices) {
    if (triesLeft == 0 || choices.equals(best)) {
      return false;
    }
    triesLeft--;
    boolean isShown = shows.test(choices);
    if (isShown) {
      best = choices;
    }
    return isShown;
  }
}

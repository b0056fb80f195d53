package com.mparticle.firehose.processor.access;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * What data a module asks for, and what becomes of it.
 *
 * @param className the binary name of the module
 * @param isComplete whether all code that may run for it was there to be read
 * @param requests where it asks for each datum
 * @param reads where its code reads each datum
 * @param escapes where values that hold a datum leave the code that is compiled here
 */
record DataUse(
    String className,
    boolean isComplete,
    ImmutableSetMultimap<Datum, DataRequests.Place> requests,
    SortedMap<Datum, SortedSet<Read>> reads,
    SortedMap<Datum, SortedSet<Escape>> escapes) {

  /**
   * A place in the code.
   *
   * @param className the class
   * @param member the method or field, or {@code new} and the class for a constructor
   */
  record Place(String className, String member) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::className).thenComparing(Place::member);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * A read.
   *
   * @param element what is called or named, such as {@code UserIdentity.value()}, or the annotation
   *     of a handler that is given the datum
   * @param line from 1; 0 where the method is not compiled from source
   * @param handler the method that the dispatcher calls; absent for code that no handler runs
   * @param path the methods from the handler to the place, both included
   */
  record Read(Place place, long line, String element, Optional<String> handler, List<String> path)
      implements Comparable<Read> {

    private static final Comparator<Read> ORDER = Comparator.comparing(Read::place)
        .thenComparing(Read::line)
        .thenComparing(Read::element)
        .thenComparing(read -> read.handler().orElse(""))
        .thenComparing(read -> String.join("\n", read.path()));

    @Override
    public int compareTo(Read other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * An escape.
   *
   * @param type what is handed over
   */
  record Escape(Place place, String type) implements Comparable<Escape> {

    private static final Comparator<Escape> ORDER =
        Comparator.comparing(Escape::place).thenComparing(Escape::type);

    @Override
    public int compareTo(Escape other) {
      return ORDER.compare(this, other);
    }
  }

  /** What becomes of a datum. */
  enum Use {
    /** The code reads it. */
    READ,
    /** Values that may hold it leave the code, which does not read it itself. */
    ESCAPES,
    /** It changes what mParticle sends, and is in no property. */
    DELIVERY,
    /** Nothing reads it. */
    NONE
  }

  /** Returns what becomes of a datum. */
  Use use(Datum datum) {
    if (reads.containsKey(datum)) {
      return Use.READ;
    }
    if (escapes.containsKey(datum)) {
      return Use.ESCAPES;
    }
    return datum.isOfDelivery() ? Use.DELIVERY : Use.NONE;
  }

  /** Returns all data in the order of the file. */
  List<Datum> data() {
    return Stream.of(requests.keySet(), reads.keySet(), escapes.keySet())
        .flatMap(Collection::stream)
        .distinct()
        .sorted()
        .toList();
  }
}

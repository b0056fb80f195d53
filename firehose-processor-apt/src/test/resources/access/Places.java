package com.acme;

import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.Location;
import java.util.Optional;

final class Places {

  String cityOf(Event event) {
    Optional<Location> location =
        event.location(); // unpermitted: LOCATION
    return location.flatMap(place -> nearest(place)).orElse("somewhere");
  }

  private Optional<String> nearest(Location location) {
    return location.latitude().isPresent() ? Optional.of("Bern") : Optional.empty();
  }

  /** Not called by the module. */
  static boolean isKnown(Event event) {
    return event.location().isPresent();
  }
}

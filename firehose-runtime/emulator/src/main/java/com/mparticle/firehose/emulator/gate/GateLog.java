package com.mparticle.firehose.emulator.gate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what becomes of one message. */
final class GateLog {

  private final List<Withheld> withheld = new ArrayList<>();
  private final Set<String> notices = new LinkedHashSet<>();

  void withhold(Withheld part) {
    withheld.add(part);
  }

  void notice(String notice) {
    notices.add(notice);
  }

  GatedMessage passed(ObjectNode message) {
    return new GatedMessage(Optional.of(message), withheld, List.copyOf(notices));
  }

  GatedMessage withheld() {
    return new GatedMessage(Optional.empty(), withheld, List.copyOf(notices));
  }
}

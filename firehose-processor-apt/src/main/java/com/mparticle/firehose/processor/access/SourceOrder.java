package com.mparticle.firehose.processor.access;

import com.mparticle.firehose.processor.model.Position;
import com.sun.source.util.SourcePositions;
import java.nio.file.Path;

/** Where positions are in their files. */
final class SourceOrder {

  private final SourcePositions positions;

  SourceOrder(SourcePositions positions) {
    this.positions = positions;
  }

  /** Returns the end of a tree, which is where a call or a qualified name says what it is. */
  long offset(Position.InTree position) {
    long end = positions.getEndPosition(position.unit(), position.tree());
    return end < 0 ? positions.getStartPosition(position.unit(), position.tree()) : end;
  }

  /** Returns the line, from 1. */
  long line(Position.InTree position) {
    return position.unit().getLineMap().getLineNumber(offset(position));
  }

  /** Returns the file and line: {@code Acme.java:12}. */
  String place(Position.InTree position) {
    return "%s:%d"
        .formatted(
            Path.of(position.unit().getSourceFile().getName()).getFileName(), line(position));
  }
}

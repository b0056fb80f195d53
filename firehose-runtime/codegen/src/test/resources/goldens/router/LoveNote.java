package com.acme;

import com.mparticle.firehose.model.Selects;

public sealed interface LoveNote permits LoveNote.ShortNote {

  Type type();

  non-sealed interface ShortNote extends LoveNote {}

  enum Type {
    /** It says little. */
    @Selects(ShortNote.class)
    SHORT
  }
}

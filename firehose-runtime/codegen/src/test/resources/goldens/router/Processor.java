package com.acme;

import com.mparticle.firehose.Routes;

@Routes({Shape.class, LoveNote.class})
public abstract class Processor extends EventRouter {}

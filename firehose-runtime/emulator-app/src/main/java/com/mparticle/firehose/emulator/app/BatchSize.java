package com.mparticle.firehose.emulator.app;

/** How many events batches have, from the least to the greatest number. */
record BatchSize(int smallest, int largest) {}

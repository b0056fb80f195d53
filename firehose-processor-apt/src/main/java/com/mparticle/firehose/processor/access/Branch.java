package com.mparticle.firehose.processor.access;

/** Code that runs only under a condition. */
record Branch(CodeUnit code, Guard guard) {}

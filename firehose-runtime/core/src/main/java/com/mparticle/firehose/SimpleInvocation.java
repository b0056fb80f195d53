package com.mparticle.firehose;

/** An invocation of which nothing but the id is known. */
record SimpleInvocation(String id) implements Invocation {}

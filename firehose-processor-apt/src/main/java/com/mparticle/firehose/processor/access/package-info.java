/**
 * Which data the code of a module accesses, compared with its permissions. While javac attributes
 * class after class, {@code CodeScanner} adds their code to a {@code CallGraph}; after the last
 * one, {@code ReachableCode} follows it from each module, and {@code UnpermittedReads} and
 * {@code UnusedPermissions} compare it with what the module asks for.
 * {@link com.mparticle.firehose.processor.access.AccessCheck} is the entry point; it alone is free
 * of javac's own API, so that the processor runs in other compilers, too.
 */
@NullMarked
package com.mparticle.firehose.processor.access;

import org.jspecify.annotations.NullMarked;

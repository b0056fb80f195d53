/**
 * What the code of a module reads, judged by its permissions. While javac checks class after class,
 * {@code CodeScanner} takes down what the code does; after the last one, {@code Reach} follows it
 * from each module, and {@code UnpermittedReads} and {@code UnusedPermissions} compare it with what
 * the module asks for. {@link com.mparticle.firehose.processor.reads.Reads} is the door; behind it
 * is javac's own API, so other compilers stay outside.
 */
@NullMarked
package com.mparticle.firehose.processor.reads;

import org.jspecify.annotations.NullMarked;

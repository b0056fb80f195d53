/**
 * What the runtime costs, in time and memory, compared in the same run with Jackson's databind on
 * the same value types and with a bare walk over the tokens of the same bytes.
 * {@link com.mparticle.firehose.benchmarks.ColdStart} is one cold start,
 * {@link com.mparticle.firehose.benchmarks.WarmRatios} compares ways that take turns in one virtual
 * machine, and {@link com.mparticle.firehose.benchmarks.BatchBenchmark} and
 * {@link com.mparticle.firehose.benchmarks.MessageBenchmark} are for JMH. The other classes are
 * what they measure.
 */
@NullMarked
package com.mparticle.firehose.benchmarks;

import org.jspecify.annotations.NullMarked;

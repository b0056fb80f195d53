/**
 * What the runtime costs, in time and memory, compared in the same run with Jackson's databind on
 * the same value types and with a bare walk over the tokens of the same bytes.
 * {@link com.mparticle.firehose.benchmarks.ColdStart} is one cold start; the other classes are JMH
 * benchmarks.
 */
@NullMarked
package com.mparticle.firehose.benchmarks;

import org.jspecify.annotations.NullMarked;

/**
 * Partners' classes as a generator makes them up, to find what nobody thought of.
 *
 * <p>{@link com.mparticle.firehose.processor.generated.ModuleGenerator} writes them from choices
 * that are random but reproducible; {@link com.mparticle.firehose.processor.generated.Expectations}
 * says what has to come of them, and {@link com.mparticle.firehose.processor.generated.Shrinker}
 * reduces one that fails to what matters.
 */
@NullMarked
package com.mparticle.firehose.processor.generated;

import org.jspecify.annotations.NullMarked;

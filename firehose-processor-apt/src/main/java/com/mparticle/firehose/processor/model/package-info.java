/**
 * What a partner's class declares, as immutable facts:
 * {@link com.mparticle.firehose.processor.model.ModuleDeclaration} is the whole. Each fact knows
 * its place in the source ({@link com.mparticle.firehose.processor.model.Position}), which is the
 * only trace of javac in here; package {@code discover} fills it, {@code validate} and
 * {@code generate} read it.
 */
@NullMarked
package com.mparticle.firehose.processor.model;

import org.jspecify.annotations.NullMarked;

/**
 * What a partner's class declares, as immutable values:
 * {@link com.mparticle.firehose.processor.model.ModuleDeclaration} holds all of it. Package
 * {@code discover} fills it, the others read it. Only
 * {@link com.mparticle.firehose.processor.model.Position}, the place of a value in the source, uses
 * the compiler's types.
 */
@NullMarked
package com.mparticle.firehose.processor.model;

import org.jspecify.annotations.NullMarked;

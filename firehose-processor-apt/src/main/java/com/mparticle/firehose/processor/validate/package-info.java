/**
 * Checks the declaration of a module. Each {@code Check} applies the rules of one subject to a
 * {@link com.mparticle.firehose.processor.model.ModuleDeclaration};
 * {@link com.mparticle.firehose.processor.validate.Checks} lists them all. A new rule changes one
 * check; a new subject is a class and its line in the list.
 */
@NullMarked
package com.mparticle.firehose.processor.validate;

import org.jspecify.annotations.NullMarked;

/**
 * What is checked about a module. Each {@code Check} knows one concern and its rules, and finds
 * violations in a {@link com.mparticle.firehose.processor.model.ModuleDeclaration};
 * {@link com.mparticle.firehose.processor.validate.Checks} lists them all. A new rule touches one
 * check; a new concern is a class and its line in the list.
 */
@NullMarked
package com.mparticle.firehose.processor.validate;

import org.jspecify.annotations.NullMarked;

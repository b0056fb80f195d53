/**
 * Generates the files of a module without errors: the dispatcher, in which the registration stands
 * as text, and the registration file.
 * {@link com.mparticle.firehose.processor.generate.ModuleWriter} is the entrance. All of it is made
 * from the {@link com.mparticle.firehose.processor.model.ModuleDeclaration}; the elements of the
 * compiler serve only to say from which class the files originate.
 */
@NullMarked
package com.mparticle.firehose.processor.generate;

import org.jspecify.annotations.NullMarked;

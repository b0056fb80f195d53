/**
 * Reads annotated elements into the declarations of package {@code model}, without checking them.
 * {@link com.mparticle.firehose.processor.discover.ModuleReader} is the entrance; each other reader
 * reads some of the annotations, or the signatures of methods, by means of
 * {@code AnnotationReader}.
 */
@NullMarked
package com.mparticle.firehose.processor.discover;

import org.jspecify.annotations.NullMarked;

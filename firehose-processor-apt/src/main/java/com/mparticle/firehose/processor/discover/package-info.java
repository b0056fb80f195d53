/**
 * Turns annotated elements into the declarations of package {@code model}, without judging them.
 * {@link com.mparticle.firehose.processor.discover.ModuleReader} is the entrance; each other reader
 * knows one annotation or the signatures of methods, and {@code AnnotationReader} is the typed view
 * that all of them share.
 */
@NullMarked
package com.mparticle.firehose.processor.discover;

import org.jspecify.annotations.NullMarked;

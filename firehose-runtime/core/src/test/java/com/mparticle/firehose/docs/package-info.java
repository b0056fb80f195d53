/** Compares the pages in {@code docs} with the code that they describe. */
@NullMarked
package com.mparticle.firehose.docs;

import org.jspecify.annotations.NullMarked;

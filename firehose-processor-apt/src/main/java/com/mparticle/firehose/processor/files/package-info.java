/** Creates the files of a module, and writes JSON that is the same on every platform. */
@NullMarked
package com.mparticle.firehose.processor.files;

import org.jspecify.annotations.NullMarked;

/** Stand-ins for annotations of the runtime, which is built later. */
@NullMarked
package com.mparticle.firehose;

import org.jspecify.annotations.NullMarked;

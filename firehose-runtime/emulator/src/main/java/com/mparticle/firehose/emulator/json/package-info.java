/** JSON as trees, and the service's way of writing it. */
@NullMarked
package com.mparticle.firehose.emulator.json;

import org.jspecify.annotations.NullMarked;

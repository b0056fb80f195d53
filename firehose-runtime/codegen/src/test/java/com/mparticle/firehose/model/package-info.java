/** Stand-ins for what the generator looks for in the runtime. */
@NullMarked
package com.mparticle.firehose.model;

import org.jspecify.annotations.NullMarked;

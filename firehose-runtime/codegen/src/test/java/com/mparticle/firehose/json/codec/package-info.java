/** Stand-ins for the helpers of the runtime that generated code calls, with the same signatures. */
@NullMarked
package com.mparticle.firehose.json.codec;

import org.jspecify.annotations.NullMarked;

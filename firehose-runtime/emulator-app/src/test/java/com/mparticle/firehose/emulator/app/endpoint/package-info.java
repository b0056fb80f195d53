/** Tests of how modules are loaded. */
@NullMarked
package com.mparticle.firehose.emulator.app.endpoint;

import org.jspecify.annotations.NullMarked;

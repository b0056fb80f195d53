/** Tests of the page, over HTTP and in a browser. */
@NullMarked
package com.mparticle.firehose.emulator.app.page;

import org.jspecify.annotations.NullMarked;

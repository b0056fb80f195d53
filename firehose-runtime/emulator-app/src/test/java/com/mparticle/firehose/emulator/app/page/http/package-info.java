/** Tests of the web server. */
@NullMarked
package com.mparticle.firehose.emulator.app.page.http;

import org.jspecify.annotations.NullMarked;

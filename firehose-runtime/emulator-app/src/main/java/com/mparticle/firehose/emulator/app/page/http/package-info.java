/**
 * The web server of the page. {@link com.mparticle.firehose.emulator.app.page.http.PageServer}
 * answers this machine alone, and only requests that the page itself makes.
 */
@NullMarked
package com.mparticle.firehose.emulator.app.page.http;

import org.jspecify.annotations.NullMarked;

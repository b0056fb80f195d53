/** Acme in a servlet container, and the same messages through every way in. */
@NullMarked
package com.mparticle.firehose.integration.server;

import org.jspecify.annotations.NullMarked;

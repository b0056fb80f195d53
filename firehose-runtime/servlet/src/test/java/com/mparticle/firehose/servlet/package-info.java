/** The servlet in a real container, Jetty, with clients that behave and clients that don't. */
@NullMarked
package com.mparticle.firehose.servlet;

import org.jspecify.annotations.NullMarked;

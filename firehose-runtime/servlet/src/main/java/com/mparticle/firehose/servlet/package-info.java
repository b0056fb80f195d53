/**
 * Serves a module over HTTP: {@link com.mparticle.firehose.servlet.FirehoseServlet} is registered
 * with a servlet container, under one path or one for each kind of message.
 */
@NullMarked
package com.mparticle.firehose.servlet;

import org.jspecify.annotations.NullMarked;

/**
 * What every way in over HTTP has in common, whatever brings the requests: which requests are
 * accepted, how tokens are compared, how much of a body is read, and which status answers what. The
 * servlet and the function behind HTTP call {@link com.mparticle.firehose.http.HttpEndpoint};
 * nobody else does.
 */
@NullMarked
package com.mparticle.firehose.http;

import org.jspecify.annotations.NullMarked;

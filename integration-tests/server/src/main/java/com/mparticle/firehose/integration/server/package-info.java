/**
 * The sample partner in a servlet container:
 * {@link com.mparticle.firehose.integration.server.AcmeOnJetty} is Jetty with Acme's servlet in it;
 * {@link com.mparticle.firehose.integration.server.ServeAcme} serves it for people to try.
 */
@NullMarked
package com.mparticle.firehose.integration.server;

import org.jspecify.annotations.NullMarked;

/** Ingress and worker against real servers, and Acme's two functions under Lambda's own client. */
@NullMarked
package com.mparticle.firehose.integration.queue;

import org.jspecify.annotations.NullMarked;

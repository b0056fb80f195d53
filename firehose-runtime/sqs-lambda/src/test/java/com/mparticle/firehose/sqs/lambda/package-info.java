/** Events of queues as Lambda writes them. */
@NullMarked
package com.mparticle.firehose.sqs.lambda;

import org.jspecify.annotations.NullMarked;

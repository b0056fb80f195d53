/**
 * Looks at what the consumer builds used and left: the artifacts as they were installed, the output
 * of builds that had to fail, and packages for AWS Lambda.
 */
@NullMarked
package com.mparticle.firehose.consumers;

import org.jspecify.annotations.NullMarked;

/** What is uploaded to AWS: the zips of Acme's functions, and the templates that deploy them. */
@NullMarked
package com.mparticle.firehose.integration.deploy;

import org.jspecify.annotations.NullMarked;

@NullMarked
package com.mparticle.firehose.registration;

import org.jspecify.annotations.NullMarked;

package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that is called once for each batch, before its notifications and events. A module has at
 * most one.
 *
 * <p>It takes the {@code EventProcessingRequest} and the settings interfaces of
 * {@link EventProcessing}, in any order, and returns nothing or the {@code EventProcessingRequest}
 * to handle instead. If it throws, nothing of the batch is handled and the call fails.
 *
 * <p>On AWS Lambda, the batch holds only events of the types that the module handles; the others
 * are skipped while the message is read.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface BeforeEvents {}

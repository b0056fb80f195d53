package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that is called once for each batch, after its notifications and events, even if some of
 * them failed. A module has at most one.
 *
 * <p>It takes the {@code EventProcessingRequest}, the state of the batch (see
 * {@link BeforeEvents}), the settings interfaces of {@link EventProcessing}, and the
 * {@code Invocation}, in any order, and returns nothing or the {@code EventProcessingResponse}. It
 * is not called if a {@link BeforeEvents} method threw.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface AfterEvents {}

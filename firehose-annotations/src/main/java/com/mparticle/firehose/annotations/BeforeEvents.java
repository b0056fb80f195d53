package com.mparticle.firehose.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that is called once for each batch, before its notifications and events.
 *
 * <p>It takes the {@code EventProcessingRequest}, the settings interfaces of
 * {@link EventProcessing}, and the {@code Invocation}, in any order. If it throws, nothing of the
 * batch is handled, {@link AfterEvents} methods are not called, and the call fails. It returns one
 * of:
 *
 * <ul>
 *   <li>nothing;
 *   <li>the {@code EventProcessingRequest} to handle instead, such as one with its events sorted;
 *   <li>the state of the batch: an object of a class of the partner's own, which all handlers of
 *       this batch may take as a parameter of its type or of a supertype but {@code Object}. It is
 *       where a batch keeps what belongs to it, such as the request that its handlers fill and an
 *       {@link AfterEvents} method sends; fields of the module are shared by all batches. It must
 *       not be null. If it is {@code AutoCloseable}, it is closed at the end of the batch, whatever
 *       happens.
 * </ul>
 *
 * <p>A module has at most one method that returns state, and at most one other; that one is called
 * first.
 *
 * <p>On AWS Lambda, the batch holds only events of the types that the module handles; the others
 * are skipped while the message is read.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface BeforeEvents {}

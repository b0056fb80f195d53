package com.mparticle.firehose.annotations;

import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that handles requests of data subjects. At most one method handles a type of request.
 *
 * <p>It takes the {@code DsrProcessingRequest}, the settings interface of {@link DsrProcessing},
 * and the {@code Invocation}, in any order, and returns nothing or a {@code DsrProcessingResponse}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface HandlesDsr {
  /** The types of requests that the method handles. */
  DsrProcessingRequest.Type[] value() default DsrProcessingRequest.Type.ERASURE;
}

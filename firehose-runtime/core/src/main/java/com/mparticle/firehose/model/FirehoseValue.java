package com.mparticle.firehose.model;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.mparticle.firehose.json.databind.OmitEmptyFilter;
import com.mparticle.firehose.model.encoding.MapsEncodingEnabled;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style of all value types: what Immutables generates, and what JSON leaves out.
 *
 * <p>The generated implementations are package-private; a value type's own interface and its
 * {@code Builder} are the whole API. JSON properties that this version does not know are ignored on
 * reading; what is absent or empty is left out on writing (wire format, "Rules for all messages").
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JacksonAnnotationsInside
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = OmitEmptyFilter.class)
@JsonSerialize
@MapsEncodingEnabled
@Value.Style(
    defaults = @Value.Immutable(copy = false),
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    get = "*",
    optionalAcceptNullable = true,
    // None: users of the value types do not have the annotations of Immutables on their class path.
    allowedClasspathAnnotations = Override.class,
    redactedMask = "***")
public @interface FirehoseValue {}

package com.mparticle.firehose.model;

import com.mparticle.firehose.model.encoding.MapsEncodingEnabled;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of all value types. Immutables generates an implementation and a builder for each of
 * them, and the build generates a JSON reader and writer from the Jackson annotations of its
 * accessors.
 *
 * <p>The implementations are package-private; a value type's own interface and its {@code Builder}
 * are the whole API. Readers ignore JSON properties that this version does not know; writers omit
 * what is absent or empty (wire format, "Rules for all messages").
 *
 * <p>It is not in class files, where compilers and Javadoc of users would look for the annotations
 * of Immutables.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
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

/**
 * Three ways to see what becomes of messages: {@link example.listeners.MeteredListener} for
 * Micrometer, {@link example.listeners.LoggingListener} for SLF4J, and
 * {@link example.listeners.CloudWatchListener}, which needs no library, for AWS Lambda. Examples to
 * be copied, and not part of the SDK.
 */
@NullMarked
package example.listeners;

import org.jspecify.annotations.NullMarked;

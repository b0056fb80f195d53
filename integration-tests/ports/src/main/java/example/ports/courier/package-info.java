/**
 * A company that sends messages to the users of its customers' apps.
 * {@link example.ports.courier.CourierIngress} queues what mParticle sends, and
 * {@link example.ports.courier.CourierWorker} has {@link example.ports.courier.Courier} process it.
 */
@NullMarked
package example.ports.courier;

import org.jspecify.annotations.NullMarked;

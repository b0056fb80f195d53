/**
 * Acme with a queue between mParticle and its code: {@link example.acme.queue.AcmeIngress} answers
 * mParticle at once and queues what arrives, {@link example.acme.queue.AcmeWorker} processes it.
 */
@NullMarked
package example.acme.queue;

import org.jspecify.annotations.NullMarked;

/**
 * Three partners of different kinds, each in a package of its own, with what they share: a client
 * of a partner's HTTP API ({@link example.ports.PartnerApi}), and the log line for each call of it.
 */
@NullMarked
package example.ports;

import org.jspecify.annotations.NullMarked;

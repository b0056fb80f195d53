/**
 * Acme, a company that sends mail, as a partner of mParticle: {@link example.acme.Acme} handles
 * messages by calling Acme's own API, and {@link example.acme.AcmeLambda} is the AWS Lambda
 * function that mParticle calls.
 */
@NullMarked
package example.acme;

import org.jspecify.annotations.NullMarked;

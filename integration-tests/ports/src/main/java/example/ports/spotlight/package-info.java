/**
 * A company that advertises: {@link example.ports.spotlight.Spotlight} maps events of nine types to
 * one kind of body and sends these fifty at a time, if the user consents.
 */
@NullMarked
package example.ports.spotlight;

import org.jspecify.annotations.NullMarked;

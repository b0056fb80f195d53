/** The partner at work, on a real HTTP server. */
@NullMarked
package example.ports.logbook;

import org.jspecify.annotations.NullMarked;

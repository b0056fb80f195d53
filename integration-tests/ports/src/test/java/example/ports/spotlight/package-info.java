/** The partner at work, on a real HTTP server. */
@NullMarked
package example.ports.spotlight;

import org.jspecify.annotations.NullMarked;

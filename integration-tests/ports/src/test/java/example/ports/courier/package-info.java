/** The partner at work, on a real HTTP server. */
@NullMarked
package example.ports.courier;

import org.jspecify.annotations.NullMarked;

/** The three partners at work, on real HTTP servers, one of them behind a real queue. */
@NullMarked
package example.ports;

import org.jspecify.annotations.NullMarked;

/**
 * A company that keeps logs: {@link example.ports.logbook.Logbook} forwards everything as flat
 * objects; behind an {@code SqsIngress}, messages go to a queue as they arrived, and nowhere else.
 */
@NullMarked
package example.ports.logbook;

import org.jspecify.annotations.NullMarked;

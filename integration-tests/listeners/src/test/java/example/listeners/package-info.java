/** The examples at work, on a message of which each part ends differently. */
@NullMarked
package example.listeners;

import org.jspecify.annotations.NullMarked;

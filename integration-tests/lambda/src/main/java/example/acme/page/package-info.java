/** The sample partner as the emulator's page loads it. */
@NullMarked
package example.acme.page;

import org.jspecify.annotations.NullMarked;

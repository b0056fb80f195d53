/** A module of a partner's, outside of the SDK's packages. */
@NullMarked
package example.tea;

import org.jspecify.annotations.NullMarked;

/** A stand-in for the API that the sample partner calls, for those who run the partner. */
@NullMarked
package example.acme.api;

import org.jspecify.annotations.NullMarked;

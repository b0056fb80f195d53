/**
 * Feeds documents that Jazzer makes up to the serializer and to a module.
 *
 * <p>In a normal build each test runs its seeds and its past crashers, and then fuzzes for a few
 * seconds. CONTRIBUTING.md says how to fuzz for longer.
 */
@NullMarked
package com.mparticle.firehose.integration.fuzzing;

import org.jspecify.annotations.NullMarked;

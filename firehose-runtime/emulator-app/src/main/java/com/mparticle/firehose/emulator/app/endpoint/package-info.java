/**
 * Loads a module from a class path:
 * {@link com.mparticle.firehose.emulator.app.endpoint.LoadedModule} finds or makes its endpoint,
 * and records which of its handlers are called.
 */
@NullMarked
package com.mparticle.firehose.emulator.app.endpoint;

import org.jspecify.annotations.NullMarked;

/**
 * The emulator's command line: {@code load} puts load on an endpoint, {@code page} serves a page
 * that shows a module as customers will see it. Both send what the module's registration lets
 * through.
 */
@NullMarked
package com.mparticle.firehose.emulator.app;

import org.jspecify.annotations.NullMarked;

/**
 * The page that shows a module as customers will see it, and sends it messages. Each class is a
 * page, and makes what its template shows;
 * {@link com.mparticle.firehose.emulator.app.page.ModulePages} has all of them.
 */
@NullMarked
package com.mparticle.firehose.emulator.app.page;

import org.jspecify.annotations.NullMarked;

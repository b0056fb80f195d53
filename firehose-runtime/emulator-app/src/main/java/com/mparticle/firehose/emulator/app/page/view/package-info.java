/**
 * What the templates of the page show: texts that are ready, and no logic. A template takes one of
 * these records and the frame that all pages share.
 */
@NullMarked
package com.mparticle.firehose.emulator.app.page.view;

import org.jspecify.annotations.NullMarked;

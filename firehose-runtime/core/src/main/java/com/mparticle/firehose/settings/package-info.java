/**
 * From the texts that mParticle sends as settings to the typed values that a partner works with,
 * and back. {@link com.mparticle.firehose.settings.SettingValues} reads and writes single settings;
 * {@link com.mparticle.firehose.settings.TypedSettings} reads all of them as a type of the
 * partner's, once for each message. Generated dispatchers use both; hand-written processors may.
 */
@NullMarked
package com.mparticle.firehose.settings;

import org.jspecify.annotations.NullMarked;

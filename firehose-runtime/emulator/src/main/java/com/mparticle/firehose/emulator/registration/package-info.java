/**
 * What mParticle makes of a module's registration: it checks it, and shows customers the forms in
 * it. {@link com.mparticle.firehose.emulator.registration.RegistrationCheck} finds what is wrong
 * with one, and {@link com.mparticle.firehose.emulator.registration.SettingsForm} turns what a
 * customer enters into settings as messages carry them.
 */
@NullMarked
package com.mparticle.firehose.emulator.registration;

import org.jspecify.annotations.NullMarked;

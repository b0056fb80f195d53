/**
 * What the model says of its value types, read by reflection: the JSON properties of each, their
 * shapes, and the permissions that gate them. The gate and the checks of registrations are driven
 * by it, so that a new property or permission of the model needs no second entry here.
 */
@NullMarked
package com.mparticle.firehose.emulator.schema;

import org.jspecify.annotations.NullMarked;

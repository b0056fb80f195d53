/**
 * A partner's module, and a program that has it answer messages.
 *
 * <p>The tests run the program in virtual machines of their own: with each supported version of
 * Jackson, on each JDK that is installed, and in locales that differ in their letters.
 */
@NullMarked
package com.mparticle.firehose.integration.matrix;

import org.jspecify.annotations.NullMarked;

/**
 * What a module gets to see of a message: {@link com.mparticle.firehose.emulator.gate.Gate} applies
 * a registration to a message that holds everything, and tells what it withholds, why, and what to
 * write to get it.
 *
 * <p>mParticle publishes few rules of its gate. Each class here says which of its decisions are
 * documented and which are a cautious reading: where nobody knows, the gate withholds rather than
 * sends, so that code which passes here does not depend on luck.
 */
@NullMarked
package com.mparticle.firehose.emulator.gate;

import org.jspecify.annotations.NullMarked;

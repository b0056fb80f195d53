package com.mparticle.firehose.emulator;

import com.mparticle.firehose.emulator.target.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One attempt to deliver a message.
 *
 * @param at when it began, by the emulator's clock
 * @param duration how long the module took, in real time, whatever the emulator's clock; zero where
 *     the answer was lost
 * @param failure why it failed; absent where the module answered
 */
public record Attempt(Instant at, Duration duration, Optional<Answer.Failure> failure) {}

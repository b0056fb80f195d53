package com.mparticle.firehose.emulator;

import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.emulator.target.Answer;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * An answer of which is known whether it is a response to the request.
 *
 * <p>Documented: a response has the type that belongs to the request's, and an id. What mParticle
 * does with another answer is not; here it is a failure after which the message is not sent again.
 *
 * @param response the response; absent where there is none
 * @param failure why there is none
 */
record Checked(Optional<Message> response, Optional<Answer.Failure> failure) {

  private static final MessageSerializer SERIALIZER = new MessageSerializer();

  /**
   * Checks an answer.
   *
   * @param problem says what else is wrong with a response
   */
  static Checked of(
      Answer answer, Message.Type request, Function<Message, Optional<Answer.Failure>> problem) {
    if (answer instanceof Answer.Failure failure) {
      return new Checked(Optional.empty(), Optional.of(failure));
    }
    Message message;
    try {
      message = SERIALIZER.deserialize(((Answer.Response) answer).json());
    } catch (IOException e) {
      return invalid("The answer is no message: " + e.getMessage());
    }
    String expected = request.wireName().replace("_request", "_response");
    if (!message.typeName().equals(expected)) {
      return invalid("The answer has type " + message.typeName() + " instead of " + expected);
    }
    if (message.id().isEmpty()) {
      return invalid("The response has no id");
    }
    Optional<Answer.Failure> failure = problem.apply(message);
    return new Checked(failure.isPresent() ? Optional.empty() : Optional.of(message), failure);
  }

  private static Checked invalid(String text) {
    return new Checked(Optional.empty(), Optional.of(Answer.Failure.of(text, false)));
  }
}

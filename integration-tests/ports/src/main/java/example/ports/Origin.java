package example.ports;

import com.amazonaws.services.lambda.runtime.Context;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.Event;
import java.util.Optional;
import java.util.UUID;

/**
 * What a call of a partner's API is made for, as the log shows it.
 *
 * @param request the id of the Lambda request, or of the invocation outside of Lambda
 * @param message the id of the message from mParticle
 * @param event the id of the event; empty where a call is made for several or none
 */
public record Origin(String request, Optional<UUID> message, Optional<UUID> event) {

  /** A call for a message. */
  public static Origin of(Message message, Invocation invocation) {
    String request =
        invocation.unwrap(Context.class).map(Context::getAwsRequestId).orElseGet(invocation::id);
    return new Origin(request, message.id(), Optional.empty());
  }

  /** A call for one event of the message. */
  public Origin with(Event event) {
    return new Origin(request, message, event.id());
  }

  /** As the log shows it. */
  @Override
  public String toString() {
    return "request=" + request + " message=" + message.map(UUID::toString).orElse("none")
        + " event=" + event.map(UUID::toString).orElse("none");
  }
}

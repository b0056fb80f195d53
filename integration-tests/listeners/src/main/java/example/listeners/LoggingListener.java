package example.listeners;

import com.mparticle.firehose.FirehoseListener;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageOutcome;
import com.mparticle.firehose.model.MalformedPart;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line for each message. It shows ids and numbers, and no data of users or customers. */
public final class LoggingListener implements FirehoseListener {

  private static final Logger LOGGER = LoggerFactory.getLogger(LoggingListener.class);

  /** A listener. */
  public LoggingListener() {}

  @Override
  public void processed(MessageOutcome outcome) {
    LOGGER
        .atInfo()
        .addKeyValue("invocation", outcome.invocation().id())
        .addKeyValue("message", outcome.id().map(UUID::toString).orElse("none"))
        .addKeyValue("attempt", outcome.attempt().orElse(1))
        .addKeyValue("handled", outcome.handled())
        .addKeyValue("failed", outcome.failed())
        .addKeyValue("dropped", outcome.dropped())
        .addKeyValue("malformed", outcome.malformed())
        .addKeyValue("ms", outcome.duration().toMillis())
        .log("{} was processed", outcome.type().wireName());
  }

  /** The part itself holds personal data: it belongs where such data may be kept, not in a log. */
  @Override
  public void malformed(MalformedPart part, Invocation invocation) {
    LOGGER
        .atError()
        .addKeyValue("invocation", invocation.id())
        .log("{} can't be read: {}", part.path(), part.problem());
  }
}

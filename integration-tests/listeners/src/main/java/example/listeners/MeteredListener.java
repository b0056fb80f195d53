package example.listeners;

import com.mparticle.firehose.FirehoseListener;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageOutcome;
import com.mparticle.firehose.model.MalformedPart;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;

/** Counts messages and their parts, and times messages, in a registry of Micrometer. */
public final class MeteredListener implements FirehoseListener {

  private final MeterRegistry registry;

  /** A listener that registers its meters as they are needed. */
  public MeteredListener(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void processed(MessageOutcome outcome) {
    String type = outcome.type().wireName();
    registry.timer("firehose.messages", "type", type).record(outcome.duration());
    count(type, "handled", outcome.handled());
    count(type, "failed", outcome.failed());
    count(type, "dropped", outcome.dropped());
    count(type, "skipped", outcome.skipped());
    count(type, "unknown", outcome.unknown());
    count(type, "malformed", outcome.malformed());
  }

  private void count(String type, String outcome, int parts) {
    registry
        .counter("firehose.parts", Tags.of("type", type, "outcome", outcome))
        .increment(parts);
  }

  /** Is counted with its message. */
  @Override
  public void malformed(MalformedPart part, Invocation invocation) {}
}

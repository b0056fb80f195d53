package example.ports.spotlight;

import com.mparticle.firehose.model.eventprocessing.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is gathered of one batch: the user, and a body for each event. */
final class Upload {

  private static final int MAX_EVENTS = 50;

  private final Map<String, Object> user;
  private final List<Map<String, Object>> events = new ArrayList<>();

  /** An upload without events. */
  Upload(Map<String, Object> user) {
    this.user = user;
  }

  /** Adds an event by the name that Spotlight has for it. */
  void add(Event event, String name, Map<String, ?> properties) {
    Map<String, Object> body = new HashMap<>();
    body.put("event", name);
    body.put("event_id", event.id().map(UUID::toString).orElse(""));
    body.put("timestamp", event.timestampMs().orElse(0) / 1000);
    body.put("user", user);
    body.put("properties", properties);
    events.add(body);
  }

  /** The events, as many at a time as one call takes. */
  List<List<Map<String, Object>>> calls() {
    List<List<Map<String, Object>>> calls = new ArrayList<>();
    for (int i = 0; i < events.size(); i += MAX_EVENTS) {
      calls.add(events.subList(i, Math.min(i + MAX_EVENTS, events.size())));
    }
    return calls;
  }
}

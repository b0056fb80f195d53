package example.acme;

import com.mparticle.firehose.annotations.*;
import com.mparticle.firehose.model.eventprocessing.*;
import java.util.ArrayList;
import java.util.List;

@FirehoseModule(
    name = "Acme",
    version = "1.0",
    description = "<a href=\"https://acme.example\">Acme</a> counts events.")
@EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
public final class Acme {

  private final List<String> names = new ArrayList<>();

  public List<String> names() {
    return names;
  }

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(CustomEvent event) {
    names.add(event.name().orElse(""));
  }
}

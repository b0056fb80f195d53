package example.acme;

import com.mparticle.firehose.annotations.*;
import com.mparticle.firehose.model.eventprocessing.*;
import java.util.ArrayList;
import java.util.List;

@FirehoseModule(
    name = "Brief",
    version = "1.0",
    description = "<a href=\"https://acme.example\">Acme</a> is removed.")
@EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
public final class Brief {

  private final List<String> names = new ArrayList<>();

  public List<String> names() {
    return names;
  }

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(CustomEvent event) {
    names.add(event.name().orElse(""));
  }
}

package example.acme;

import com.mparticle.firehose.annotations.*;
import com.mparticle.firehose.model.eventprocessing.*;

@FirehoseModule(
    name = "Acme",
    version = "1.0",
    description = "<a href=\"https://acme.example\">Acme</a> sends mail.")
@EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
public final class Acme {

  @Handles(Event.Type.CUSTOM_EVENT)
  private void track(CustomEvent event) {}

  @Handles(Event.Type.CUSTOM_EVENT)
  void count(CustomEvent event) {}
}

package example.acme;

import com.mparticle.firehose.annotations.*;
import com.mparticle.firehose.model.eventprocessing.*;

@FirehoseModule(name = " ", version = "1.0", description = "Acme sends mail.")
@EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
public final class Acme {

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(CustomEvent event) {}
}

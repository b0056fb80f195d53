package example.acme;

import com.mparticle.firehose.annotations.*;
import com.mparticle.firehose.model.eventprocessing.*;

@FirehoseModule(
    name = "Acme",
    version = "1.0",
    description = "<a href=\"https://acme.example\">Acme</a> sends mail.")
@EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = Acme.Settings.class)
public final class Acme {

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(CustomEvent event, Settings settings) {
    System.out.println(settings.dailyLimit());
  }

  public interface Settings {

    @Setting(name = "Daily limit", min = 1, max = 500, defaultValue = "5OO")
    long dailyLimit();
  }
}

package example.acme;

import com.mparticle.firehose.annotations.*;
import com.mparticle.firehose.model.eventprocessing.*;
import java.util.List;

@FirehoseModule(
    name = "Acme",
    version = "1.0",
    description = "<a href=\"https://acme.example\">Acme</a> sends mail.")
@Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL, required = true))
@EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.ANDROID, accountSettings = AcmeSettings.class)
public final class Acme {

  private final List<String> mails;

  public Acme(List<String> mails) {
    this.mails = mails;
  }

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(CustomEvent event, EventProcessingRequest batch, AcmeSettings settings) {
    for (UserIdentity identity : batch.userIdentities()) {
      mails.add(settings.apiKey() + ": " + event.name().orElse("") + " to " + identity.value().orElse(""));
    }
  }
}

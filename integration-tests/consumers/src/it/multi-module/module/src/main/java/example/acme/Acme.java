package example.acme;

import com.mparticle.firehose.annotations.*;
import com.mparticle.firehose.model.eventprocessing.*;
import example.acme.helpers.Emails;
import example.acme.settings.AcmeSettings;
import java.util.ArrayList;
import java.util.List;

@FirehoseModule(
    name = "Acme",
    version = "1.0",
    description = "<a href=\"https://acme.example\">Acme</a> sends mail.")
@Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL, required = true))
@EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.ANDROID, accountSettings = AcmeSettings.class)
public final class Acme {

  private final List<String> mails = new ArrayList<>();

  public List<String> mails() {
    return mails;
  }

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(CustomEvent event, EventProcessingRequest batch, AcmeSettings settings) {
    mails.add(settings.apiKey() + settings.dailyLimit() + " to " + Emails.of(batch));
  }
}

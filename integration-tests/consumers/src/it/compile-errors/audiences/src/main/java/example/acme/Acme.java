package example.acme;

import com.mparticle.firehose.annotations.*;
import com.mparticle.firehose.model.eventprocessing.*;
import com.mparticle.firehose.model.audienceprocessing.*;

@FirehoseModule(
    name = "Acme",
    version = "1.0",
    description = "<a href=\"https://acme.example\">Acme</a> sends mail.")
@AudienceProcessing(subscriptionSettings = Acme.Settings.class)
public final class Acme {

  @HandlesAudienceMembershipChange
  void move(UserProfile user, Settings settings) {
    System.out.println(settings.list());
  }

  public interface Settings {

    @Setting(name = "List")
    String list();
  }
}

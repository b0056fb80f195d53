package example.acme.helpers;

import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;

public final class Emails {

  private Emails() {}

  public static String of(EventProcessingRequest batch) {
    for (UserIdentity identity : batch.userIdentities()) {
      if (identity.type() == UserIdentity.Type.EMAIL) {
        return identity.value().orElse("");
      }
    }
    return "";
  }
}

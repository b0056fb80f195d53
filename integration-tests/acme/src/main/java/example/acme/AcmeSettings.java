package example.acme;

import com.mparticle.firehose.annotations.Setting;
import java.util.Optional;

/** What a customer enters to connect their Acme account. */
public interface AcmeSettings {

  /** Proves to Acme's API who the customer is. */
  @Setting(name = "API key", description = "Issued by Acme.", confidential = true)
  String apiKey();

  /** How many mails a user gets on one day at most. */
  @Setting(
      name = "Daily limit",
      description = "Mails per user and day.",
      min = 1,
      max = 500,
      defaultValue = "50")
  long dailyLimit();

  /** Name under which mails are sent. */
  @Setting(name = "Sender")
  Optional<String> sender();
}

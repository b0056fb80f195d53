package example.acme;

import com.mparticle.firehose.annotations.Setting;
import java.util.Optional;

/** What customers fill in. */
public interface AcmeSettings {

  /** Issued by Acme. */
  @Setting(name = "API key", confidential = true)
  String apiKey();

  /** Mails in a day. */
  @Setting(name = "Daily limit", min = 1, max = 500, defaultValue = "50")
  long dailyLimit();

  /** Who mails come from. */
  @Setting(name = "Sender")
  Optional<String> sender();
}

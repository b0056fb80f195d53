package example.ports.courier;

import com.mparticle.firehose.annotations.Setting;

/** What a customer enters once. */
interface CourierAccount {

  @Setting(name = "API key", confidential = true)
  String apiKey();
}

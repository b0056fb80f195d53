package example.acme;

import com.mparticle.firehose.annotations.Setting;

public interface AcmeSettings {

  @Setting(name = "API key", confidential = true)
  String apiKey();
}

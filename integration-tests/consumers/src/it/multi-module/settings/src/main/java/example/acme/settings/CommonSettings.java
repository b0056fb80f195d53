package example.acme.settings;

import com.mparticle.firehose.annotations.Setting;

public interface CommonSettings {

  @Setting(name = "API key", confidential = true)
  String apiKey();
}

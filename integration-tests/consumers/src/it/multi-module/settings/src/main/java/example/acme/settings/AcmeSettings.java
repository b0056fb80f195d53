package example.acme.settings;

import com.mparticle.firehose.annotations.Setting;

public interface AcmeSettings extends CommonSettings {

  @Setting(name = "Daily limit", min = 1, max = 500, defaultValue = "50")
  long dailyLimit();
}

package example.ports.spotlight;

import com.mparticle.firehose.annotations.Setting;

/** What a customer enters. */
interface SpotlightSettings {

  @Setting(name = "Access token", confidential = true)
  String accessToken();

  @Setting(
      name = "Purpose",
      description = "The purpose of the GDPR without consent to which nothing is sent.",
      defaultValue = "advertising")
  String purpose();
}

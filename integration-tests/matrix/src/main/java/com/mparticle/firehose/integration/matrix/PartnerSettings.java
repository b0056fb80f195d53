package com.mparticle.firehose.integration.matrix;

import com.mparticle.firehose.annotations.Setting;

/** What customers configure. */
interface PartnerSettings {

  @Setting(name = "API key", description = "The key of your account.", confidential = true)
  String apiKey();

  @Setting(
      name = "Daily limit",
      description = "How many events a day.",
      min = 1,
      defaultValue = "100")
  int dailyLimit();
}

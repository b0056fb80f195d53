package com.acme;

import com.mparticle.firehose.annotations.Setting;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

public interface AcmeSettings {

  @Setting(name = "API key", description = "Issued by Acme.", confidential = true)
  String apiKey();

  @Setting(name = "Region", id = "acme.region")
  Optional<String> region();

  @Setting(name = "List", defaultValue = "main \"list\"")
  String list();

  @Setting(name = "Retries")
  int retries();

  @Setting(name = "Threads", min = 1)
  OptionalInt threads();

  @Setting(name = "Batch size", min = 1, max = 500, defaultValue = "50")
  int batchSize();

  @Setting(name = "Customer")
  long customer();

  @Setting(name = "Limit", max = 5e9)
  OptionalLong limit();

  @Setting(name = "Quota", defaultValue = "5000000000")
  long quota();

  @Setting(name = "Ratio")
  double ratio();

  @Setting(name = "Weight", min = 0.5)
  OptionalDouble weight();

  @Setting(name = "Rate", min = 0, max = 1, defaultValue = "0.25")
  double rate();

  @Setting(name = "Dry run")
  boolean dryRun();

  @Setting(name = "Compress", defaultValue = "true", checked = true)
  boolean compress();

  @Setting(name = "Debug", visible = false)
  Optional<Boolean> debug();
}

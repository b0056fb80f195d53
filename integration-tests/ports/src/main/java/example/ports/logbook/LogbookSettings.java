package example.ports.logbook;

import com.mparticle.firehose.annotations.Setting;

/** What a customer enters. */
interface LogbookSettings {

  @Setting(name = "Ingest key", confidential = true)
  String ingestKey();

  @Setting(
      name = "Service",
      description = "The name under which the events are kept.",
      defaultValue = "mparticle")
  String service();
}

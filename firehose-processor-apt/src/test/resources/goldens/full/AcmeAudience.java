package com.acme;

import com.mparticle.firehose.annotations.Setting;
import java.util.Optional;

interface AcmeAudience {

  @Setting(name = "List", visible = false)
  Optional<String> listId();

  @Setting(name = "Size", defaultValue = "0")
  long size();
}

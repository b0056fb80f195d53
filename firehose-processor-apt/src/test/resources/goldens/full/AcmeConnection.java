package com.acme;

import com.mparticle.firehose.annotations.Setting;

interface AcmeConnection {

  @Setting(name = "App")
  String app();
}

package com.acme;

import com.mparticle.firehose.annotations.DeviceIdentityPermission;
import com.mparticle.firehose.annotations.DsrProcessing;
import com.mparticle.firehose.annotations.EventProcessing;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.annotations.Handles;
import com.mparticle.firehose.annotations.HandlesDsr;
import com.mparticle.firehose.annotations.Permissions;
import com.mparticle.firehose.annotations.Setting;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import java.util.OptionalInt;

/** Handlers and settings are inherited, and names clash with those that a dispatcher uses. */
public interface Outer {

  abstract class Base<T> {

    @Handles(Event.Type.CUSTOM_EVENT)
    public <E extends Exception> void track(CustomEvent event, Batch settings) throws E {}
  }

  @FirehoseModule(name = "Inner", version = "1.0")
  @Permissions(device = @DeviceIdentityPermission(type = DeviceIdentity.Type.ANDROID_ID))
  @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.ANDROID, accountSettings = Batch.class)
  @DsrProcessing(domain = "acme.example", accountSettings = Outer.Dsr.Batch.class)
  class Inner<T extends Comparable<T>, U> extends Base<T> {

    @HandlesDsr
    void erase(DsrProcessingRequest request, Outer.Dsr.Batch settings) {}
  }

  interface Keyed<T> {

    @Setting(name = "Key")
    T key();
  }

  interface Batch extends Keyed<String> {

    @Setting(name = "Size", defaultValue = "10")
    int size();

    default boolean isSmall() {
      return size() < 100;
    }
  }

  interface Dsr {

    interface Batch extends Keyed<String> {

      @Setting(name = "Of")
      OptionalInt of();

      @Setting(name = "Values")
      String values();
    }
  }
}

package com.mparticle.firehose.emulator.samples;

import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.Audience.AudienceAction;
import com.mparticle.firehose.model.audienceprocessing.UserAttributeAudienceEvent;
import com.mparticle.firehose.model.audienceprocessing.UserAttributeAudienceEvent.AttributeAction;
import java.util.Objects;

/**
 * An audience of a customer.
 *
 * @param id mParticle's id of it
 * @param name how the customer calls it
 */
public record SampleAudience(long id, String name) {

  /** Checks that there is a name. */
  public SampleAudience {
    Objects.requireNonNull(name, "name");
  }

  /**
   * What mParticle tells of a user's membership in it, without settings: the emulator adds those
   * that are in force. Where the user joins or stays, it holds their attributes.
   */
  Audience membership(AudienceAction action) {
    Audience.Builder audience =
        Audience.builder().audienceId(id).audienceName(name).action(action);
    if (action != AudienceAction.DELETE) {
      audience.addUserAttributes(
          UserAttributeAudienceEvent.builder()
              .action(AttributeAction.UPSERT)
              .key("favourite")
              .value("Earl Grey")
              .build(),
          UserAttributeAudienceEvent.builder()
              .action(AttributeAction.UPSERT)
              .key("teas")
              .addListValue("Earl Grey", "Sencha")
              .build(),
          UserAttributeAudienceEvent.builder()
              .action(AttributeAction.DELETE)
              .key("trial")
              .build());
    }
    return audience.build();
  }
}

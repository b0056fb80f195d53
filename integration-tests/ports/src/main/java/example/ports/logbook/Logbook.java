package example.ports.logbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.annotations.EventProcessing;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.annotations.Handles;
import com.mparticle.firehose.annotations.Permissions;
import com.mparticle.firehose.annotations.UserIdentityPermission;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.Permission;
import example.ports.Origin;
import example.ports.PartnerApi;
import java.io.IOException;
import java.util.List;

/** Forwards all events to a log, with one call for each batch. */
@FirehoseModule(
    name = "Logbook",
    version = "1.0",
    description = "<a href=\"https://logbook.example\">Logbook</a> keeps what happened.")
@Permissions(
    user = @UserIdentityPermission(type = UserIdentity.Type.CUSTOMER),
    allow = Permission.USER_ATTRIBUTES)
@EventProcessing(
    runtimeEnvironments = {
      RuntimeEnvironment.Type.UNKNOWN,
      RuntimeEnvironment.Type.ANDROID,
      RuntimeEnvironment.Type.IOS,
      RuntimeEnvironment.Type.TVOS,
      RuntimeEnvironment.Type.MOBILEWEB,
      RuntimeEnvironment.Type.ROKU,
      RuntimeEnvironment.Type.XBOX,
      RuntimeEnvironment.Type.FIRETV,
      RuntimeEnvironment.Type.ALEXA,
      RuntimeEnvironment.Type.SMARTTV
    },
    pushMessagingProviderId = "logbook",
    accountSettings = LogbookSettings.class)
public final class Logbook {

  private final PartnerApi api;

  /**
   * The module.
   *
   * @param api where everything goes
   */
  public Logbook(PartnerApi api) {
    this.api = api;
  }

  @Handles({
    Event.Type.SESSION_START,
    Event.Type.SESSION_END,
    Event.Type.CUSTOM_EVENT,
    Event.Type.SCREEN_VIEW,
    Event.Type.ERROR,
    Event.Type.PRIVACY_SETTING_CHANGE,
    Event.Type.USER_ATTRIBUTE_CHANGE,
    Event.Type.USER_IDENTITY_CHANGE,
    Event.Type.PUSH_SUBSCRIPTION,
    Event.Type.APPLICATION_STATE_TRANSITION,
    Event.Type.PUSH_MESSAGE_RECEIPT,
    Event.Type.PRODUCT_ACTION,
    Event.Type.PROMOTION_ACTION,
    Event.Type.IMPRESSION,
    Event.Type.ATTRIBUTION,
    Event.Type.PUSH_MESSAGE_OPEN
  })
  void forward(
      List<Event> events,
      EventProcessingRequest batch,
      LogbookSettings settings,
      Invocation invocation)
      throws IOException, InterruptedException {
    ObjectNode common = FlatObject.of(batch).put("service", settings.service());
    List<ObjectNode> flat =
        events.stream().map(event -> FlatObject.of(event, common)).toList();
    api.postCompressed("/v1/logs", settings.ingestKey(), flat, Origin.of(batch, invocation));
  }
}

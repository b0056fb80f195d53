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
    allRuntimeEnvironments = true,
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

  @Handles(all = true)
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

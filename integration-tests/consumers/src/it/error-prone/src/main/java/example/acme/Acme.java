package example.acme;

import com.mparticle.firehose.annotations.AfterEvents;
import com.mparticle.firehose.annotations.AudienceProcessing;
import com.mparticle.firehose.annotations.BeforeEvents;
import com.mparticle.firehose.annotations.DsrProcessing;
import com.mparticle.firehose.annotations.EventProcessing;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.annotations.Handles;
import com.mparticle.firehose.annotations.HandlesAudienceMembershipChange;
import com.mparticle.firehose.annotations.HandlesAudienceSubscription;
import com.mparticle.firehose.annotations.HandlesDsr;
import com.mparticle.firehose.annotations.HandlesNotification;
import com.mparticle.firehose.annotations.Permissions;
import com.mparticle.firehose.annotations.UserIdentityPermission;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.util.ArrayList;
import java.util.List;

/** A module with handlers of all kinds. */
@FirehoseModule(
    name = "Acme",
    version = "1.0",
    description = "<a href=\"https://acme.example\">Acme</a> sends mail.")
@Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL, required = true))
@EventProcessing(
    runtimeEnvironments = RuntimeEnvironment.Type.IOS,
    accountSettings = AcmeSettings.class)
@AudienceProcessing(accountSettings = AcmeSettings.class)
@DsrProcessing(domain = "acme.example", accountSettings = AcmeSettings.class)
public final class Acme {

  private final List<String> log = new ArrayList<>();

  /** What was handled. */
  public List<String> log() {
    return log;
  }

  @BeforeEvents
  void begin(EventProcessingRequest batch) {
    log.add("begin");
  }

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(CustomEvent event, EventProcessingRequest batch, AcmeSettings settings) {
    String email = batch.userIdentities().get(0).value().orElse("");
    log.add(event.name().orElse("") + " " + email + " " + settings.dailyLimit());
    settings.sender().ifPresent(log::add);
  }

  @Handles({Event.Type.SESSION_START, Event.Type.SESSION_END})
  void session(Event event) {
    log.add(event.typeName());
  }

  @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
  void consent(SystemNotification notification) {
    log.add(notification.typeName());
  }

  @AfterEvents
  void end(AcmeSettings settings) {
    log.add("end " + settings.apiKey().length());
  }

  @HandlesAudienceSubscription
  void connect(AudienceSubscriptionRequest request) {
    log.add(request.actionName().orElse(""));
  }

  @HandlesAudienceMembershipChange
  void move(UserProfile user, Audience audience) {
    log.add(user.userIdentities().get(0).value().orElse("") + audience.actionName().orElse(""));
  }

  @HandlesDsr
  void erase(DsrProcessingRequest request) {
    log.add("erase " + request.subjectIdentities().size());
  }
}

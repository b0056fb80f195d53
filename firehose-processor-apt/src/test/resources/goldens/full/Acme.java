package com.acme;

import com.mparticle.firehose.annotations.AfterEvents;
import com.mparticle.firehose.annotations.AudienceProcessing;
import com.mparticle.firehose.annotations.BeforeEvents;
import com.mparticle.firehose.annotations.BulkConfiguration;
import com.mparticle.firehose.annotations.DeviceIdentityPermission;
import com.mparticle.firehose.annotations.DsrProcessing;
import com.mparticle.firehose.annotations.EventProcessing;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.annotations.Handles;
import com.mparticle.firehose.annotations.HandlesAudienceMembershipChange;
import com.mparticle.firehose.annotations.HandlesAudienceSubscription;
import com.mparticle.firehose.annotations.HandlesDsr;
import com.mparticle.firehose.annotations.HandlesNotification;
import com.mparticle.firehose.annotations.OAuth2;
import com.mparticle.firehose.annotations.PartnerIdentityPermission;
import com.mparticle.firehose.annotations.Permissions;
import com.mparticle.firehose.annotations.UserIdentityPermission;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.authentication.OAuth2Authentication;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.notification.GDPRConsentStateNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.Permission;
import java.io.IOException;
import java.util.Optional;

@FirehoseModule(
    name = "Acme",
    version = "1.0",
    description = "<a href=\"https://acme.example\">Acme</a> sends mail.")
@Permissions(
    user = @UserIdentityPermission(
        type = UserIdentity.Type.EMAIL,
        encoding = Identity.Encoding.SHA256,
        required = true),
    device = @DeviceIdentityPermission(type = DeviceIdentity.Type.IOS_ADVERTISING_ID),
    partner = @PartnerIdentityPermission(type = "Acme_Customer"),
    allow = {Permission.USER_ATTRIBUTES, Permission.LOCATION, Permission.EVENTLESS_BATCHES})
@EventProcessing(
    runtimeEnvironments = {RuntimeEnvironment.Type.IOS, RuntimeEnvironment.Type.ANDROID},
    accountSettings = AcmeSettings.class,
    connectionSettings = AcmeConnection.class,
    maxDataAgeHours = 48,
    pushMessagingProviderId = "acme",
    authentication = @OAuth2(
        authorizationUrl = "https://acme.example/authorize",
        tokenUrl = "https://acme.example/token",
        clientId = "mparticle",
        scopes = @OAuth2.Scope(name = "mail", description = "Send mail.")))
@AudienceProcessing(
    accountSettings = AcmeSettings.class,
    subscriptionSettings = AcmeAudience.class,
    bulkConfiguration = @BulkConfiguration(waitForMessages = 100, waitInMinutes = 30),
    authentication = @OAuth2(
        authorizationUrl = "https://acme.example/authorize",
        tokenUrl = "https://acme.example/token",
        refreshUrl = "https://acme.example/refresh",
        clientId = "mparticle",
        defaultExpiresIn = 3600,
        accessTokenType = OAuth2Authentication.AccessTokenType.CUSTOM_HEADER,
        customHeaderName = "X-Acme",
        paramClientIdName = "id",
        paramSecretName = "secret"))
@DsrProcessing(domain = "acme.example", accountSettings = AcmeSettings.class)
public final class Acme {

  @BeforeEvents
  EventProcessingRequest before(EventProcessingRequest batch, AcmeSettings settings) {
    return batch;
  }

  @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
  void consent(GDPRConsentStateNotification notification) {}

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(AcmeConnection connection, CustomEvent event, EventProcessingRequest batch, AcmeSettings settings)
      throws IOException {}

  @Handles({Event.Type.SESSION_START, Event.Type.SESSION_END})
  void session(Event event) {}

  @Handles({
    Event.Type.SCREEN_VIEW,
    Event.Type.PRODUCT_ACTION,
    Event.Type.PUSH_MESSAGE_RECEIPT,
    Event.Type.PUSH_MESSAGE_OPEN,
    Event.Type.USER_ATTRIBUTE_CHANGE,
    Event.Type.USER_IDENTITY_CHANGE
  })
  void others(Event event, EventProcessingRequest batch) {}

  @AfterEvents
  EventProcessingResponse after(EventProcessingRequest batch) {
    return EventProcessingResponse.builder().build();
  }

  @HandlesAudienceSubscription
  AcmeAudience subscribe(AudienceSubscriptionRequest request, AcmeAudience audience, AcmeSettings settings) {
    return audience;
  }

  @HandlesAudienceMembershipChange
  void change(UserProfile user, Audience audience, AcmeAudience list, AcmeSettings settings) throws IOException {}

  @HandlesDsr
  void erase(DsrProcessingRequest request, AcmeSettings settings) {}
}

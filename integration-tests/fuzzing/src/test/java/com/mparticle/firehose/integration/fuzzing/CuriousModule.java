package com.mparticle.firehose.integration.fuzzing;

import com.mparticle.firehose.annotations.AudienceProcessing;
import com.mparticle.firehose.annotations.DsrProcessing;
import com.mparticle.firehose.annotations.EventProcessing;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.annotations.Handles;
import com.mparticle.firehose.annotations.HandlesAudienceMembershipChange;
import com.mparticle.firehose.annotations.HandlesAudienceSubscription;
import com.mparticle.firehose.annotations.HandlesDsr;
import com.mparticle.firehose.annotations.HandlesNotification;
import com.mparticle.firehose.annotations.Permissions;
import com.mparticle.firehose.annotations.Setting;
import com.mparticle.firehose.annotations.UserIdentityPermission;
import com.mparticle.firehose.model.audienceprocessing.Audience;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.ProductActionEvent;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.notification.GDPRConsentStateNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import java.util.OptionalDouble;

/** Handles messages of all kinds, with settings of all kinds, and looks at what they hold. */
@FirehoseModule(
    name = "Curious",
    version = "1.0",
    description = "<a href=\"https://curious.example\">Curious</a> looks at everything.")
@Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
@EventProcessing(
    runtimeEnvironments = {RuntimeEnvironment.Type.IOS, RuntimeEnvironment.Type.ANDROID},
    accountSettings = CuriousModule.Account.class)
@AudienceProcessing(
    accountSettings = CuriousModule.Account.class,
    subscriptionSettings = CuriousModule.Subscription.class)
@DsrProcessing(domain = "curious.example", accountSettings = CuriousModule.Account.class)
final class CuriousModule {

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(CustomEvent event, Account account) {
    lookAt(event, account.key(), account.limit(), account.rate(), account.isFast());
    event.attributes().forEach(CuriousModule::lookAt);
  }

  @Handles(Event.Type.PRODUCT_ACTION)
  void shop(ProductActionEvent event) {
    event.totalAmount().ifPresent(amount -> lookAt(amount.toPlainString()));
    event.products().forEach(CuriousModule::lookAt);
  }

  @Handles({Event.Type.SESSION_START, Event.Type.SESSION_END, Event.Type.SCREEN_VIEW})
  void visit(Event event) {
    lookAt(event, event.type(), event.timestampMs());
  }

  @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE)
  void consent(GDPRConsentStateNotification notification) {
    lookAt(notification);
  }

  @HandlesAudienceSubscription
  Subscription subscribe(
      AudienceSubscriptionRequest request, Account account, Subscription settings) {
    lookAt(request, account.key(), settings.list());
    return settings;
  }

  @HandlesAudienceMembershipChange
  void move(Audience audience, UserProfile user, Account account, Subscription settings) {
    lookAt(audience, user, account.limit(), settings.list());
  }

  @HandlesDsr
  void erase(DsrProcessingRequest request, Account account) {
    lookAt(request, request.subjectIdentities().size(), account.rate());
  }

  private static void lookAt(Object... values) {
    for (Object value : values) {
      if (value.toString().length() + value.hashCode() == Integer.MIN_VALUE) {
        throw new IllegalStateException("Expected another value, found " + value);
      }
    }
  }

  /** Settings of an account. */
  interface Account {

    @Setting(name = "Key", confidential = true)
    String key();

    @Setting(name = "Limit", defaultValue = "10", min = 1)
    long limit();

    @Setting(name = "Rate")
    OptionalDouble rate();

    @Setting(name = "Fast", defaultValue = "true")
    boolean isFast();
  }

  /** Settings of an audience. */
  interface Subscription {

    @Setting(name = "List")
    String list();
  }
}

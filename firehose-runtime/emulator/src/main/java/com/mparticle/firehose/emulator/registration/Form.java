package com.mparticle.firehose.emulator.registration;

import com.mparticle.firehose.model.registration.AudienceProcessingRegistration;
import com.mparticle.firehose.model.registration.DsrProcessingRegistration;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Setting;
import java.util.List;

/** The forms that customers fill in. */
public enum Form {
  /** Settings of the customer's account for events. */
  EVENT_ACCOUNT("Event configuration", "event_processing_registration.account_settings"),
  /**
   * Settings of one connection, from one input of the customer's; they arrive with the account's.
   */
  EVENT_CONNECTION("Event connection", "event_processing_registration.event_connection_settings"),
  /** Settings of the customer's account for audiences. */
  AUDIENCE_ACCOUNT("Audience configuration", "audience_processing_registration.account_settings"),
  /** Settings of one audience. */
  AUDIENCE_SUBSCRIPTION(
      "Audience connection", "audience_processing_registration.audience_subscription_settings"),
  /** Settings of the customer's account for data subject requests. */
  DSR_ACCOUNT("Data subject requests", "dsr_processing_registration.account_settings");

  private final String title;
  private final String path;

  Form(String title, String path) {
    this.title = title;
    this.path = path;
  }

  /** What it is called on screen. */
  public String title() {
    return title;
  }

  /** Where its settings are in the registration. */
  public String path() {
    return path;
  }

  /** Whether a registration has the section that this form belongs to. */
  public boolean isIn(ModuleRegistrationResponse registration) {
    return switch (this) {
      case EVENT_ACCOUNT, EVENT_CONNECTION ->
        registration.eventProcessingRegistration().isPresent();
      case AUDIENCE_ACCOUNT, AUDIENCE_SUBSCRIPTION ->
        registration.audienceProcessingRegistration().isPresent();
      case DSR_ACCOUNT -> registration.dsrProcessingRegistration().isPresent();
    };
  }

  /** Its settings in a registration; empty where it has none. */
  public List<Setting> settings(ModuleRegistrationResponse registration) {
    return switch (this) {
      case EVENT_ACCOUNT ->
        registration
            .eventProcessingRegistration()
            .map(EventProcessingRegistration::accountSettings)
            .orElse(List.of());
      case EVENT_CONNECTION ->
        registration
            .eventProcessingRegistration()
            .map(EventProcessingRegistration::eventConnectionSettings)
            .orElse(List.of());
      case AUDIENCE_ACCOUNT ->
        registration
            .audienceProcessingRegistration()
            .map(AudienceProcessingRegistration::accountSettings)
            .orElse(List.of());
      case AUDIENCE_SUBSCRIPTION ->
        registration
            .audienceProcessingRegistration()
            .map(AudienceProcessingRegistration::audienceSubscriptionSettings)
            .orElse(List.of());
      case DSR_ACCOUNT ->
        registration
            .dsrProcessingRegistration()
            .map(DsrProcessingRegistration::accountSettings)
            .orElse(List.of());
    };
  }
}

package com.mparticle.firehose;

import com.mparticle.firehose.model.eventprocessing.ApplicationStateTransitionEvent;
import com.mparticle.firehose.model.eventprocessing.AttributionEvent;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.ErrorEvent;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.EventProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.ImpressionEvent;
import com.mparticle.firehose.model.eventprocessing.PrivacySettingChangeEvent;
import com.mparticle.firehose.model.eventprocessing.ProductActionEvent;
import com.mparticle.firehose.model.eventprocessing.PromotionActionEvent;
import com.mparticle.firehose.model.eventprocessing.PushMessageOpenEvent;
import com.mparticle.firehose.model.eventprocessing.PushMessageReceiptEvent;
import com.mparticle.firehose.model.eventprocessing.PushSubscriptionEvent;
import com.mparticle.firehose.model.eventprocessing.ScreenViewEvent;
import com.mparticle.firehose.model.eventprocessing.SessionEndEvent;
import com.mparticle.firehose.model.eventprocessing.SessionStartEvent;
import com.mparticle.firehose.model.eventprocessing.UserAttributeChangeEvent;
import com.mparticle.firehose.model.eventprocessing.UserIdentityChangeEvent;
import com.mparticle.firehose.model.notification.CCPAConsentStateNotification;
import com.mparticle.firehose.model.notification.GDPRConsentStateNotification;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.ArrayList;
import java.util.List;

/** Writes down which of its methods are called, and with what. */
class RecordingProcessor extends MessageProcessor {

  final List<String> calls = new ArrayList<>();

  @Override
  protected ModuleRegistrationResponse processRegistrationRequest(
      ModuleRegistrationRequest request) {
    return ModuleRegistrationResponse.builder().name("Acme").build();
  }

  @Override
  protected EventProcessingRequest beforeEvents(BatchContext context) throws Exception {
    calls.add("before");
    return super.beforeEvents(context);
  }

  @Override
  protected EventProcessingResponse afterEvents(BatchContext context) throws Exception {
    calls.add("after");
    return super.afterEvents(context);
  }

  @Override
  protected void processGDPRConsentStateNotification(
      GDPRConsentStateNotification notification, BatchContext context) {
    calls.add("GDPRConsentStateNotification");
  }

  @Override
  protected void processCCPAConsentStateNotification(
      CCPAConsentStateNotification notification, BatchContext context) {
    calls.add("CCPAConsentStateNotification");
  }

  @Override
  protected void processApplicationStateTransitionEvent(
      ApplicationStateTransitionEvent event, BatchContext context) throws Exception {
    calls.add("ApplicationStateTransitionEvent");
  }

  @Override
  protected void processAttributionEvent(AttributionEvent event, BatchContext context)
      throws Exception {
    calls.add("AttributionEvent");
  }

  @Override
  protected void processCustomEvent(CustomEvent event, BatchContext context) throws Exception {
    calls.add("CustomEvent");
  }

  @Override
  protected void processErrorEvent(ErrorEvent event, BatchContext context) throws Exception {
    calls.add("ErrorEvent");
  }

  @Override
  protected void processImpressionEvent(ImpressionEvent event, BatchContext context)
      throws Exception {
    calls.add("ImpressionEvent");
  }

  @Override
  protected void processPrivacySettingChangeEvent(
      PrivacySettingChangeEvent event, BatchContext context) throws Exception {
    calls.add("PrivacySettingChangeEvent");
  }

  @Override
  protected void processProductActionEvent(ProductActionEvent event, BatchContext context)
      throws Exception {
    calls.add("ProductActionEvent");
  }

  @Override
  protected void processPromotionActionEvent(PromotionActionEvent event, BatchContext context)
      throws Exception {
    calls.add("PromotionActionEvent");
  }

  @Override
  protected void processPushMessageReceiptEvent(PushMessageReceiptEvent event, BatchContext context)
      throws Exception {
    calls.add("PushMessageReceiptEvent");
  }

  @Override
  protected void processPushMessageOpenEvent(PushMessageOpenEvent event, BatchContext context)
      throws Exception {
    calls.add("PushMessageOpenEvent");
  }

  @Override
  protected void processPushSubscriptionEvent(PushSubscriptionEvent event, BatchContext context)
      throws Exception {
    calls.add("PushSubscriptionEvent");
  }

  @Override
  protected void processScreenViewEvent(ScreenViewEvent event, BatchContext context)
      throws Exception {
    calls.add("ScreenViewEvent");
  }

  @Override
  protected void processSessionEndEvent(SessionEndEvent event, BatchContext context)
      throws Exception {
    calls.add("SessionEndEvent");
  }

  @Override
  protected void processSessionStartEvent(SessionStartEvent event, BatchContext context)
      throws Exception {
    calls.add("SessionStartEvent");
  }

  @Override
  protected void processUserAttributeChangeEvent(
      UserAttributeChangeEvent event, BatchContext context) throws Exception {
    calls.add("UserAttributeChangeEvent");
  }

  @Override
  protected void processUserIdentityChangeEvent(UserIdentityChangeEvent event, BatchContext context)
      throws Exception {
    calls.add("UserIdentityChangeEvent");
  }
}

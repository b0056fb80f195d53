package example.tea;

import com.mparticle.firehose.BatchContext;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MembershipContext;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.annotations.Handles;
import com.mparticle.firehose.model.audienceprocessing.AudienceMembership;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionRequest;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingResponse;
import com.mparticle.firehose.model.eventprocessing.CustomEvent;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.AudienceProcessingRegistration;
import com.mparticle.firehose.model.registration.BooleanSetting;
import com.mparticle.firehose.model.registration.DsrProcessingRegistration;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.IntegerSetting;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.model.registration.Permissions;
import com.mparticle.firehose.model.registration.TextSetting;
import com.mparticle.firehose.model.registration.UserIdentityPermission;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A module that remembers what it is told about tea. */
public class TeaModule extends MessageProcessor {

  private final List<String> told = new CopyOnWriteArrayList<>();
  private final String description;

  /** A module that sells tea. */
  public TeaModule() {
    this("<a href=\"https://tea.example\">Tea</a> keeps <b>kettles</b> warm.");
  }

  /** A module with a description. */
  public TeaModule(String description) {
    this.description = description;
  }

  /** What it was told. */
  public List<String> told() {
    return told;
  }

  @Override
  protected ModuleRegistrationResponse processRegistrationRequest(
      ModuleRegistrationRequest request) {
    return ModuleRegistrationResponse.builder()
        .name("Tea")
        .version("1.2")
        .description(description)
        .permissions(Permissions.builder()
            .addUserIdentities(UserIdentityPermission.builder()
                .typeName(UserIdentity.Type.EMAIL.wireName())
                .encodingName(Identity.Encoding.RAW.wireName())
                .required(true)
                .build())
            .allow(Permission.USER_ATTRIBUTES)
            .build())
        .eventProcessingRegistration(EventProcessingRegistration.builder()
            .addSupportedEventTypeNames(Event.Type.CUSTOM_EVENT.wireName())
            .addSupportedRuntimeEnvironmentNames(
                RuntimeEnvironment.Type.IOS.wireName(), RuntimeEnvironment.Type.ANDROID.wireName())
            .addAccountSettings(
                TextSetting.builder()
                    .id("apiKey")
                    .name("API key")
                    .description("Issued by Tea.")
                    .required(true)
                    .confidential(true)
                    .visible(true)
                    .build(),
                IntegerSetting.builder()
                    .id("cups")
                    .name("Cups a day")
                    .minValue(1)
                    .maxValue(500)
                    .defaultValue(50)
                    .visible(true)
                    .build(),
                BooleanSetting.builder()
                    .id("milk")
                    .name("With milk")
                    .checked(true)
                    .visible(true)
                    .build(),
                TextSetting.builder().id("region").name("Region").visible(false).build())
            .build())
        .audienceProcessingRegistration(AudienceProcessingRegistration.builder()
            .addAudienceSubscriptionSettings(TextSetting.builder()
                .id("list")
                .name("List")
                .required(true)
                .visible(true)
                .build())
            .build())
        .dsrProcessingRegistration(DsrProcessingRegistration.builder()
            .domain("tea.example")
            .addSupportedDsrTypeNames(DsrProcessingRequest.Type.ERASURE.wireName())
            .build())
        .build();
  }

  @Override
  protected void processCustomEvent(CustomEvent event, BatchContext context) {
    brew(event);
  }

  /** Handles an event. */
  @Handles(Event.Type.CUSTOM_EVENT)
  void brew(CustomEvent event) {
    told.add(event.name().orElse(""));
  }

  @Override
  protected AudienceSubscriptionResponse processAudienceSubscriptionRequest(
      AudienceSubscriptionRequest request, Invocation invocation) {
    told.add("audience " + request.audienceName().orElse(""));
    return AudienceSubscriptionResponse.builder().build();
  }

  @Override
  protected void processAudienceMembership(
      AudienceMembership membership, MembershipContext context) {
    told.add("member");
  }

  @Override
  protected DsrProcessingResponse processDsrProcessingRequest(
      DsrProcessingRequest request, Invocation invocation) {
    told.add("erasure");
    return DsrProcessingResponse.builder().build();
  }
}

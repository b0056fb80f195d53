package com.mparticle.firehose.processor.generate;

import com.mparticle.firehose.model.authentication.AuthenticationConfiguration;
import com.mparticle.firehose.model.authentication.OAuth2Authentication;
import com.mparticle.firehose.model.authentication.ScopeDetail;
import com.mparticle.firehose.model.registration.AudienceProcessingRegistration;
import com.mparticle.firehose.model.registration.BulkConfiguration;
import com.mparticle.firehose.model.registration.DeviceIdentityPermission;
import com.mparticle.firehose.model.registration.DsrProcessingRegistration;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationRequest;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.PartnerIdentityPermission;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.model.registration.Permissions;
import com.mparticle.firehose.model.registration.UserIdentityPermission;
import com.mparticle.firehose.processor.model.AudienceSection;
import com.mparticle.firehose.processor.model.DsrSection;
import com.mparticle.firehose.processor.model.EventSection;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.lang.model.element.Modifier;

/**
 * Writes a registration as the methods that build it: one for each section, and one for each form
 * of settings.
 */
final class RegistrationCode {

  private final ModuleRegistrationResponse registration;
  private final ModuleDeclaration module;
  private final FormsCode forms = new FormsCode();

  private RegistrationCode(ModuleRegistrationResponse registration, ModuleDeclaration module) {
    this.registration = registration;
    this.module = module;
  }

  static List<MethodSpec> methodsOf(
      ModuleRegistrationResponse registration, ModuleDeclaration module) {
    return new RegistrationCode(registration, module).methods();
  }

  private List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(registration());
    methods.add(answer());
    registration.permissions().ifPresent(permissions -> methods.add(permissions(permissions)));
    registration.eventProcessingRegistration().ifPresent(events -> methods.add(events(events)));
    registration
        .audienceProcessingRegistration()
        .ifPresent(audiences -> methods.add(audiences(audiences)));
    registration.dsrProcessingRegistration().ifPresent(dsr -> methods.add(dsr(dsr)));
    methods.addAll(forms.methods());
    return methods;
  }

  private MethodSpec registration() {
    CodeBlock value = CallChain.builderOf(ModuleRegistrationResponse.class)
        .call("id", registration.id().map(id -> CodeBlock.of("$T.fromString($S)", UUID.class, id)))
        .text("firehoseVersion", registration.firehoseVersion())
        .text("sdkVersion", registration.sdkVersion())
        .text("name", registration.name())
        .text("description", registration.description())
        .text("version", registration.version())
        .call(
            "permissions", registration.permissions().map(present -> CodeBlock.of("permissions()")))
        .call(
            "eventProcessingRegistration",
            registration
                .eventProcessingRegistration()
                .map(present -> CodeBlock.of("eventProcessing()")))
        .call(
            "audienceProcessingRegistration",
            registration
                .audienceProcessingRegistration()
                .map(present -> CodeBlock.of("audienceProcessing()")))
        .call(
            "dsrProcessingRegistration",
            registration
                .dsrProcessingRegistration()
                .map(present -> CodeBlock.of("dsrProcessing()")))
        .call("build")
        .code();
    return MethodSpec.methodBuilder("registration")
        .addJavadoc("What the module registers with mParticle, as in its registration file.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ModuleRegistrationResponse.class)
        .addCode("return $L;\n", value)
        .build();
  }

  private static MethodSpec answer() {
    return MethodSpec.methodBuilder("processRegistrationRequest")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(ModuleRegistrationResponse.class)
        .addParameter(ModuleRegistrationRequest.class, "request")
        .addStatement("return registration()")
        .build();
  }

  private MethodSpec permissions(Permissions permissions) {
    CallChain chain = CallChain.builderOf(Permissions.class);
    for (DeviceIdentityPermission identity : permissions.deviceIdentities()) {
      chain.call(
          "addDeviceIdentities",
          CallChain.builderOf(DeviceIdentityPermission.class)
              .constant("type", identity.type())
              .constant("encoding", identity.encoding())
              .flag("required", identity.required())
              .call("build")
              .code());
    }
    for (UserIdentityPermission identity : permissions.userIdentities()) {
      chain.call(
          "addUserIdentities",
          CallChain.builderOf(UserIdentityPermission.class)
              .constant("type", identity.type())
              .constant("encoding", identity.encoding())
              .flag("required", identity.required())
              .call("build")
              .code());
    }
    for (PartnerIdentityPermission identity : permissions.partnerIdentities()) {
      chain.call(
          "addPartnerIdentities",
          CallChain.builderOf(PartnerIdentityPermission.class)
              .text("type", identity.type())
              .constant("encoding", identity.encoding())
              .flag("required", identity.required())
              .call("build")
              .code());
    }
    List<Permission> allowed =
        module.permissions().allow().stream().map(Located::value).toList();
    return helper("permissions", Permissions.class, chain.constants("allow", allowed));
  }

  private MethodSpec events(EventProcessingRegistration events) {
    CallChain chain = CallChain.builderOf(EventProcessingRegistration.class)
        .call(
            "accountSettings",
            forms.callOf(
                module.events().flatMap(EventSection::accountSettings), events.accountSettings()))
        .call(
            "eventConnectionSettings",
            forms.callOf(
                module.events().flatMap(EventSection::connectionSettings),
                events.eventConnectionSettings()))
        .constants("addSupportedEventTypes", events.supportedEventTypes())
        .constants("addSupportedRuntimeEnvironments", events.supportedRuntimeEnvironments())
        .constants("addSupportedSystemNotificationTypes", events.supportedSystemNotificationTypes())
        .call("maxDataAgeHours", Literals.of(events.maxDataAgeHours()))
        .text("pushMessagingProviderId", events.pushMessagingProviderId())
        .call("authentication", authentication(events.authentication()));
    return helper("eventProcessing", EventProcessingRegistration.class, chain);
  }

  private MethodSpec audiences(AudienceProcessingRegistration audiences) {
    CallChain chain = CallChain.builderOf(AudienceProcessingRegistration.class)
        .call(
            "accountSettings",
            forms.callOf(
                module.audiences().flatMap(AudienceSection::accountSettings),
                audiences.accountSettings()))
        .call("authentication", authentication(audiences.authentication()))
        .call("bulkConfiguration", audiences.bulkConfiguration().map(RegistrationCode::bulk))
        .call(
            "audienceSubscriptionSettings",
            forms.callOf(
                module.audiences().flatMap(AudienceSection::subscriptionSettings),
                audiences.audienceSubscriptionSettings()));
    return helper("audienceProcessing", AudienceProcessingRegistration.class, chain);
  }

  private static CodeBlock bulk(BulkConfiguration bulk) {
    return CallChain.builderOf(BulkConfiguration.class)
        .call("bulkForwardWaitForMessages", whole(bulk.bulkForwardWaitForMessages()))
        .call("bulkForwardWaitInMinutes", whole(bulk.bulkForwardWaitInMinutes()))
        .call("build")
        .code();
  }

  private MethodSpec dsr(DsrProcessingRegistration dsr) {
    CallChain chain = CallChain.builderOf(DsrProcessingRegistration.class)
        .call(
            "accountSettings",
            forms.callOf(module.dsr().flatMap(DsrSection::accountSettings), dsr.accountSettings()))
        .constants("addSupportedDsrTypes", dsr.supportedDsrTypes())
        .text("domain", dsr.domain());
    return helper("dsrProcessing", DsrProcessingRegistration.class, chain);
  }

  private static Optional<CodeBlock> authentication(
      Optional<AuthenticationConfiguration> configuration) {
    return configuration
        .filter(OAuth2Authentication.class::isInstance)
        .map(OAuth2Authentication.class::cast)
        .map(RegistrationCode::oauth2);
  }

  private static CodeBlock oauth2(OAuth2Authentication oauth2) {
    CallChain chain = CallChain.builderOf(OAuth2Authentication.class)
        .text("authorizationUrl", oauth2.authorizationUrl())
        .text("refreshUrl", oauth2.refreshUrl())
        .text("tokenUrl", oauth2.tokenUrl())
        .constant("grantType", oauth2.grantType())
        .call("defaultExpiresIn", whole(oauth2.defaultExpiresIn()))
        .text("clientId", oauth2.clientId())
        .constant("accessTokenType", oauth2.accessTokenType())
        .text("customHeaderName", oauth2.customHeaderName())
        .text("paramClientIdName", oauth2.paramClientIdName())
        .text("paramSecretName", oauth2.paramSecretName());
    for (ScopeDetail scope : oauth2.scopes()) {
      chain.call(
          "addScopes",
          CallChain.builderOf(ScopeDetail.class)
              .text("name", scope.name())
              .text("description", scope.description())
              .call("build")
              .code());
    }
    return chain.call("build").code();
  }

  private static Optional<CodeBlock> whole(OptionalInt value) {
    return value.isPresent() ? Optional.of(Literals.of(value.getAsInt())) : Optional.empty();
  }

  private static MethodSpec helper(String name, Class<?> type, CallChain chain) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type)
        .addCode("return $L;\n", chain.call("build").code())
        .build();
  }
}

package com.mparticle.firehose.processor.generate;

import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.authentication.OAuth2Authentication;
import com.mparticle.firehose.model.authentication.ScopeDetail;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.AudienceProcessingRegistration;
import com.mparticle.firehose.model.registration.BooleanSetting;
import com.mparticle.firehose.model.registration.BulkConfiguration;
import com.mparticle.firehose.model.registration.DeviceIdentityPermission;
import com.mparticle.firehose.model.registration.DsrProcessingRegistration;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.FloatSetting;
import com.mparticle.firehose.model.registration.IntegerSetting;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.model.registration.PartnerIdentityPermission;
import com.mparticle.firehose.model.registration.Permissions;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.TextSetting;
import com.mparticle.firehose.model.registration.UserIdentityPermission;
import com.mparticle.firehose.processor.model.AudienceSection;
import com.mparticle.firehose.processor.model.DsrSection;
import com.mparticle.firehose.processor.model.EventSection;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.OAuth2Declaration;
import com.mparticle.firehose.processor.model.PermissionsDeclaration;
import com.mparticle.firehose.processor.model.SettingDeclaration;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Builds the registration that mParticle gets from a module's declaration. It depends on nothing
 * else, so that builds are reproducible.
 */
public final class RegistrationBuilder {

  /**
   * 2020-01-01T00:00:00Z. mParticle's schema requires a time, but that of the build would differ
   * from build to build.
   */
  private static final long TIMESTAMP_MS = 1_577_836_800_000L;

  private RegistrationBuilder() {}

  /** Returns the registration of a module without errors. */
  public static ModuleRegistrationResponse registrationOf(ModuleDeclaration module) {
    String className = module.className().reflectionName();
    return ModuleRegistrationResponse.builder()
        .id(UUID.nameUUIDFromBytes(className.getBytes(StandardCharsets.UTF_8)))
        .timestampMs(TIMESTAMP_MS)
        .firehoseVersion(Message.FIREHOSE_VERSION)
        .sdkVersion(Message.FIREHOSE_VERSION)
        .name(module.name().value())
        .description(unlessEmpty(module.description()))
        .version(module.version().value())
        .permissions(permissions(module.permissions()))
        .eventProcessingRegistration(module.events().map(section -> events(section, module)))
        .audienceProcessingRegistration(module.audiences().map(RegistrationBuilder::audiences))
        .dsrProcessingRegistration(module.dsr().map(section -> dsr(section, module)))
        .build();
  }

  private static Optional<Permissions> permissions(PermissionsDeclaration permissions) {
    Permissions.Builder builder = Permissions.builder();
    permissions
        .device()
        .forEach(identity -> builder.addDeviceIdentities(DeviceIdentityPermission.builder()
            .type(identity.type().value())
            .encoding(identity.encoding().value())
            .required(identity.required())
            .build()));
    permissions
        .user()
        .forEach(identity -> builder.addUserIdentities(UserIdentityPermission.builder()
            .type(identity.type().value())
            .encoding(identity.encoding().value())
            .required(identity.required())
            .build()));
    permissions
        .partner()
        .forEach(identity -> builder.addPartnerIdentities(PartnerIdentityPermission.builder()
            .type(identity.type().value())
            .encoding(identity.encoding().value())
            .required(identity.required())
            .build()));
    permissions.allow().forEach(permission -> builder.allow(permission.value()));
    return Optional.of(builder.build())
        .filter(any -> !any.equals(Permissions.builder().build()));
  }

  private static EventProcessingRegistration events(
      EventSection section, ModuleDeclaration module) {
    EventProcessingRegistration.Builder builder = EventProcessingRegistration.builder()
        .accountSettings(settings(section.accountSettings()))
        .eventConnectionSettings(settings(section.connectionSettings()))
        .maxDataAgeHours(section.maxDataAgeHours().value())
        .pushMessagingProviderId(unlessEmpty(section.pushMessagingProviderId()))
        .authentication(authentication(section.authentication()));
    module.eventTypes().forEach(builder::addSupportedEventTypes);
    section
        .runtimeEnvironments()
        .value()
        .forEach(type -> builder.addSupportedRuntimeEnvironments(type.value()));
    typesOf(module, HandlerKind.NOTIFICATION_HANDLER, SystemNotification.Type.class)
        .forEach(builder::addSupportedSystemNotificationTypes);
    return builder.build();
  }

  private static AudienceProcessingRegistration audiences(AudienceSection section) {
    return AudienceProcessingRegistration.builder()
        .accountSettings(settings(section.accountSettings()))
        .authentication(authentication(section.authentication()))
        .bulkConfiguration(
            section.bulkConfiguration().stream().findFirst().map(RegistrationBuilder::bulk))
        .audienceSubscriptionSettings(settings(section.subscriptionSettings()))
        .build();
  }

  private static BulkConfiguration bulk(AudienceSection.Bulk bulk) {
    BulkConfiguration.Builder builder = BulkConfiguration.builder();
    bulk.waitForMessages()
        .ifPresent(messages -> builder.bulkForwardWaitForMessages(messages.value()));
    bulk.waitInMinutes().ifPresent(minutes -> builder.bulkForwardWaitInMinutes(minutes.value()));
    return builder.build();
  }

  private static DsrProcessingRegistration dsr(DsrSection section, ModuleDeclaration module) {
    DsrProcessingRegistration.Builder builder = DsrProcessingRegistration.builder()
        .accountSettings(settings(section.accountSettings()))
        .domain(section.domain().value());
    typesOf(module, HandlerKind.DSR_HANDLER, DsrProcessingRequest.Type.class)
        .forEach(builder::addSupportedDsrTypes);
    return builder.build();
  }

  private static Optional<OAuth2Authentication> authentication(
      List<OAuth2Declaration> declarations) {
    return declarations.stream().findFirst().map(RegistrationBuilder::oauth2);
  }

  private static OAuth2Authentication oauth2(OAuth2Declaration oauth2) {
    OAuth2Authentication.Builder builder = OAuth2Authentication.builder()
        .authorizationUrl(oauth2.authorizationUrl().value())
        .refreshUrl(unlessEmpty(oauth2.refreshUrl()))
        .tokenUrl(oauth2.tokenUrl().value())
        .grantType(oauth2.grantType().value())
        .clientId(oauth2.clientId().value())
        .accessTokenType(oauth2.accessTokenType().value())
        .customHeaderName(unlessEmpty(oauth2.customHeaderName()))
        .paramClientIdName(unlessEmpty(oauth2.paramClientIdName()))
        .paramSecretName(unlessEmpty(oauth2.paramSecretName()));
    oauth2.defaultExpiresIn().ifPresent(seconds -> builder.defaultExpiresIn(seconds.value()));
    oauth2
        .scopes()
        .forEach(scope -> builder.addScopes(ScopeDetail.builder()
            .name(scope.name().value())
            .description(scope.description().value())
            .build()));
    return builder.build();
  }

  private static List<Setting> settings(Optional<SettingsDeclaration> declaration) {
    return declaration.stream()
        .flatMap(settings -> settings.settings().stream())
        .map(RegistrationBuilder::setting)
        .toList();
  }

  private static Setting setting(SettingDeclaration setting) {
    if (setting.isText()) {
      return text(setting);
    }
    return switch (setting.kind()) {
      case TEXT, CONSTANT -> text(setting);
      case INT, LONG -> integer(setting);
      case FLOAT -> number(setting);
      case BOOLEAN -> flag(setting);
    };
  }

  private static TextSetting text(SettingDeclaration setting) {
    return TextSetting.builder()
        .id(setting.id().value())
        .name(setting.name().value())
        .description(unlessEmpty(setting.description()))
        .visible(setting.visible().value())
        .defaultValue(setting.defaults().optionalText(setting.id().value()))
        .required(setting.required())
        .confidential(setting.confidential().value())
        .build();
  }

  private static IntegerSetting integer(SettingDeclaration setting) {
    return IntegerSetting.builder()
        .id(setting.id().value())
        .name(setting.name().value())
        .description(unlessEmpty(setting.description()))
        .visible(setting.visible().value())
        .defaultValue(setting.defaults().optionalLong(setting.id().value()))
        .minValue(whole(setting.min()))
        .maxValue(whole(setting.max()))
        .required(setting.required())
        .build();
  }

  private static FloatSetting number(SettingDeclaration setting) {
    return FloatSetting.builder()
        .id(setting.id().value())
        .name(setting.name().value())
        .description(unlessEmpty(setting.description()))
        .visible(setting.visible().value())
        .defaultValue(setting.defaults().optionalDouble(setting.id().value()))
        .minValue(fraction(setting.min()))
        .maxValue(fraction(setting.max()))
        .required(setting.required())
        .build();
  }

  private static BooleanSetting flag(SettingDeclaration setting) {
    return BooleanSetting.builder()
        .id(setting.id().value())
        .name(setting.name().value())
        .description(unlessEmpty(setting.description()))
        .visible(setting.visible().value())
        .defaultValue(setting.defaults().optionalBoolean(setting.id().value()).orElse(false))
        .checked(setting.checked().value())
        .build();
  }

  private static OptionalLong whole(Optional<Located<Double>> bound) {
    return bound
        .map(value -> OptionalLong.of(value.value().longValue()))
        .orElse(OptionalLong.empty());
  }

  private static OptionalDouble fraction(Optional<Located<Double>> bound) {
    return bound.map(value -> OptionalDouble.of(value.value())).orElse(OptionalDouble.empty());
  }

  private static <E extends Enum<E>> Stream<E> typesOf(
      ModuleDeclaration module, HandlerKind kind, Class<E> type) {
    return module.handlers(kind).stream().flatMap(handler -> handler.types(type));
  }

  private static Optional<String> unlessEmpty(Located<String> text) {
    return Optional.of(text.value()).filter(value -> !value.isEmpty());
  }
}

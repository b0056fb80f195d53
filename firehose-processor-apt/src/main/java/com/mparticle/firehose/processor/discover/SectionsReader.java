package com.mparticle.firehose.processor.discover;

import com.mparticle.firehose.annotations.AudienceProcessing;
import com.mparticle.firehose.annotations.BulkConfiguration;
import com.mparticle.firehose.annotations.DsrProcessing;
import com.mparticle.firehose.annotations.EventProcessing;
import com.mparticle.firehose.annotations.OAuth2;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.processor.model.AudienceSection;
import com.mparticle.firehose.processor.model.DsrSection;
import com.mparticle.firehose.processor.model.EventSection;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.OAuth2Declaration;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @EventProcessing}, {@code @AudienceProcessing} and {@code @DsrProcessing}. */
final class SectionsReader {

  private final SettingsReader settingsReader;

  SectionsReader(SettingsReader settingsReader) {
    this.settingsReader = settingsReader;
  }

  Optional<EventSection> events(TypeElement module) {
    return AnnotationReader.on(module, EventProcessing.class)
        .map(section -> new EventSection(
            runtimeEnvironments(section),
            section.flag(EventProcessing::allRuntimeEnvironments),
            new Located<>(
                section.constants(EventProcessing::eventTypes),
                section.position(EventProcessing::eventTypes)),
            settings(section.type(EventProcessing::accountSettings)),
            settings(section.type(EventProcessing::connectionSettings)),
            section.integer(EventProcessing::maxDataAgeHours),
            section.text(EventProcessing::pushMessagingProviderId),
            authentication(section.annotations(EventProcessing::authentication)),
            section.position()));
  }

  private static Located<List<Located<RuntimeEnvironment.Type>>> runtimeEnvironments(
      AnnotationReader<EventProcessing> section) {
    List<Located<RuntimeEnvironment.Type>> named =
        section.constants(EventProcessing::runtimeEnvironments);
    Located<Boolean> all = section.flag(EventProcessing::allRuntimeEnvironments);
    return all.value() && named.isEmpty()
        ? new Located<>(
            Arrays.stream(RuntimeEnvironment.Type.values())
                .map(type -> new Located<>(type, all.position()))
                .toList(),
            all.position())
        : new Located<>(named, section.position(EventProcessing::runtimeEnvironments));
  }

  Optional<AudienceSection> audiences(TypeElement module) {
    return AnnotationReader.on(module, AudienceProcessing.class)
        .map(section -> new AudienceSection(
            settings(section.type(AudienceProcessing::accountSettings)),
            settings(section.type(AudienceProcessing::subscriptionSettings)),
            section.annotations(AudienceProcessing::bulkConfiguration).stream()
                .map(SectionsReader::bulk)
                .toList(),
            authentication(section.annotations(AudienceProcessing::authentication)),
            section.position()));
  }

  Optional<DsrSection> dsr(TypeElement module) {
    return AnnotationReader.on(module, DsrProcessing.class)
        .map(section -> new DsrSection(
            section.text(DsrProcessing::domain),
            settings(section.type(DsrProcessing::accountSettings)),
            section.position()));
  }

  private static AudienceSection.Bulk bulk(AnnotationReader<BulkConfiguration> bulk) {
    return new AudienceSection.Bulk(
        bulk.ifWritten(BulkConfiguration::waitForMessages, bulk::integer),
        bulk.ifWritten(BulkConfiguration::waitInMinutes, bulk::integer),
        bulk.position());
  }

  private static List<OAuth2Declaration> authentication(
      List<AnnotationReader<OAuth2>> authentication) {
    return authentication.stream().map(SectionsReader::oauth2).toList();
  }

  private static OAuth2Declaration oauth2(AnnotationReader<OAuth2> oauth2) {
    return new OAuth2Declaration(
        oauth2.text(OAuth2::authorizationUrl),
        oauth2.text(OAuth2::tokenUrl),
        oauth2.text(OAuth2::refreshUrl),
        oauth2.text(OAuth2::clientId),
        oauth2.constant(OAuth2::grantType),
        oauth2.ifWritten(OAuth2::defaultExpiresIn, oauth2::integer),
        oauth2.constant(OAuth2::accessTokenType),
        oauth2.text(OAuth2::customHeaderName),
        oauth2.text(OAuth2::paramClientIdName),
        oauth2.text(OAuth2::paramSecretName),
        oauth2.annotations(OAuth2::scopes).stream()
            .map(scope -> new OAuth2Declaration.Scope(
                scope.text(OAuth2.Scope::name),
                scope.text(OAuth2.Scope::description),
                scope.position()))
            .toList(),
        oauth2.position());
  }

  private Optional<SettingsDeclaration> settings(Located<TypeMirror> type) {
    return type.value().getKind() == TypeKind.VOID
        ? Optional.empty()
        : Optional.of(settingsReader.read(type.value(), type.position()));
  }
}

package com.mparticle.firehose.processor.discover;

import com.mparticle.firehose.model.authentication.OAuth2Authentication;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.processor.model.AudienceSection;
import com.mparticle.firehose.processor.model.DsrSection;
import com.mparticle.firehose.processor.model.EventSection;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.OAuth2Declaration;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
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
    return AnnotationReader.on(module, Names.annotation("EventProcessing"))
        .map(section -> new EventSection(
            new Located<>(
                section.constants("runtimeEnvironments", RuntimeEnvironment.Type.class),
                section.position("runtimeEnvironments")),
            settings(section, "accountSettings"),
            settings(section, "connectionSettings"),
            section.integer("maxDataAgeHours"),
            section.text("pushMessagingProviderId"),
            authentication(section),
            section.position()));
  }

  Optional<AudienceSection> audiences(TypeElement module) {
    return AnnotationReader.on(module, Names.annotation("AudienceProcessing"))
        .map(section -> new AudienceSection(
            settings(section, "accountSettings"),
            settings(section, "subscriptionSettings"),
            section.annotations("bulkConfiguration").stream()
                .map(SectionsReader::bulk)
                .toList(),
            authentication(section),
            section.position()));
  }

  Optional<DsrSection> dsr(TypeElement module) {
    return AnnotationReader.on(module, Names.annotation("DsrProcessing"))
        .map(section -> new DsrSection(
            section.text("domain"), settings(section, "accountSettings"), section.position()));
  }

  private static AudienceSection.Bulk bulk(AnnotationReader bulk) {
    return new AudienceSection.Bulk(
        bulk.ifWritten("waitForMessages", bulk.integer("waitForMessages")),
        bulk.ifWritten("waitInMinutes", bulk.integer("waitInMinutes")),
        bulk.position());
  }

  private static List<OAuth2Declaration> authentication(AnnotationReader section) {
    return section.annotations("authentication").stream()
        .map(SectionsReader::oauth2)
        .toList();
  }

  private static OAuth2Declaration oauth2(AnnotationReader oauth2) {
    return new OAuth2Declaration(
        oauth2.text("authorizationUrl"),
        oauth2.text("tokenUrl"),
        oauth2.text("refreshUrl"),
        oauth2.text("clientId"),
        oauth2.constant("grantType", OAuth2Authentication.GrantType.class),
        oauth2.ifWritten("defaultExpiresIn", oauth2.integer("defaultExpiresIn")),
        oauth2.constant("accessTokenType", OAuth2Authentication.AccessTokenType.class),
        oauth2.text("customHeaderName"),
        oauth2.text("paramClientIdName"),
        oauth2.text("paramSecretName"),
        oauth2.annotations("scopes").stream()
            .map(scope -> new OAuth2Declaration.Scope(
                scope.text("name"), scope.text("description"), scope.position()))
            .toList(),
        oauth2.position());
  }

  private Optional<SettingsDeclaration> settings(AnnotationReader section, String member) {
    Located<TypeMirror> type = section.type(member);
    return type.value().getKind() == TypeKind.VOID
        ? Optional.empty()
        : Optional.of(settingsReader.read(type.value(), type.position()));
  }
}

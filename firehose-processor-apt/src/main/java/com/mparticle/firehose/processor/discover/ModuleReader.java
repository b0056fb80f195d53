package com.mparticle.firehose.processor.discover;

import com.google.auto.common.Visibility;
import com.google.common.collect.ImmutableMap;
import com.mparticle.firehose.model.dsrprocessing.DsrProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.processor.model.AudienceSection;
import com.mparticle.firehose.processor.model.DsrSection;
import com.mparticle.firehose.processor.model.EventSection;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Section;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what a class with {@code @FirehoseModule} declares. */
public final class ModuleReader {

  private final Types types;
  private final Elements elements;
  private final SectionsReader sections;

  /** A reader for the classes of one compilation. */
  public ModuleReader(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
    this.sections = new SectionsReader(new SettingsReader(types, elements));
  }

  /**
   * Reads a class.
   *
   * @throws IllegalArgumentException if it has no {@code @FirehoseModule}
   */
  public ModuleDeclaration read(TypeElement module) {
    AnnotationReader annotation = AnnotationReader.on(module, Names.annotation("FirehoseModule"))
        .orElseThrow(() -> new IllegalArgumentException(module + " has no @FirehoseModule"));
    Optional<EventSection> events = sections.events(module);
    Optional<AudienceSection> audiences = sections.audiences(module);
    Optional<DsrSection> dsr = sections.dsr(module);
    SignatureReader eventSignatures = signatures(events);
    SignatureReader audienceSignatures = signatures(audiences);
    SignatureReader dsrSignatures = signatures(dsr);
    HandlersReader handlers = new HandlersReader(module, types, elements);
    return new ModuleDeclaration(
        ClassName.get(module),
        instanceType(module),
        Visibility.effectiveVisibilityOfElement(module),
        annotation.text("name"),
        annotation.text("version"),
        annotation.text("description"),
        PermissionsReader.read(module),
        events,
        audiences,
        dsr,
        handlers.read(HandlerKind.EVENT_HANDLER, Event.Type.class, eventSignatures),
        handlers.read(
            HandlerKind.NOTIFICATION_HANDLER, SystemNotification.Type.class, eventSignatures),
        handlers.read(HandlerKind.BEFORE_EVENTS, eventSignatures),
        handlers.read(HandlerKind.AFTER_EVENTS, eventSignatures),
        handlers.read(HandlerKind.MEMBERSHIP_HANDLER, audienceSignatures),
        handlers.read(HandlerKind.SUBSCRIPTION_HANDLER, audienceSignatures),
        handlers.read(HandlerKind.DSR_HANDLER, DsrProcessingRequest.Type.class, dsrSignatures),
        annotation.position());
  }

  private SignatureReader signatures(Optional<? extends Section> section) {
    return new SignatureReader(
        types, elements, section.map(Section::settings).orElse(ImmutableMap.of()));
  }

  private static TypeName instanceType(TypeElement module) {
    int parameters = module.getTypeParameters().size();
    if (parameters == 0) {
      return ClassName.get(module);
    }
    TypeName[] wildcards = new TypeName[parameters];
    Arrays.fill(wildcards, WildcardTypeName.subtypeOf(Object.class));
    return ParameterizedTypeName.get(ClassName.get(module), wildcards);
  }
}

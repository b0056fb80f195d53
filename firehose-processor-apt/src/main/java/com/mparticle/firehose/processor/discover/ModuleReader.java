package com.mparticle.firehose.processor.discover;

import com.google.auto.common.Visibility;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.mparticle.firehose.annotations.FirehoseModule;
import com.mparticle.firehose.processor.model.AudienceSection;
import com.mparticle.firehose.processor.model.DsrSection;
import com.mparticle.firehose.processor.model.EventSection;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Section;
import com.mparticle.firehose.processor.model.SectionKind;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what a class with {@code @FirehoseModule} declares. */
public final class ModuleReader {

  private final Types types;
  private final Elements elements;
  private final SectionsReader sections;

  /** Creates a reader for the classes of one compilation. */
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
    AnnotationReader<FirehoseModule> annotation = AnnotationReader.on(module, FirehoseModule.class)
        .orElseThrow(() -> new IllegalArgumentException(module + " has no @FirehoseModule"));
    Optional<EventSection> events = sections.events(module);
    Optional<AudienceSection> audiences = sections.audiences(module);
    Optional<DsrSection> dsr = sections.dsr(module);
    HandlersReader handlers = new HandlersReader(module, types, elements);
    return new ModuleDeclaration(
        ClassName.get(module),
        instanceType(module),
        Visibility.effectiveVisibilityOfElement(module),
        annotation.text(FirehoseModule::name),
        annotation.text(FirehoseModule::version),
        annotation.text(FirehoseModule::description),
        PermissionsReader.read(module),
        events,
        audiences,
        dsr,
        handlers(module, handlers, Stream.of(events, audiences, dsr).flatMap(Optional::stream)),
        handlers.overridden(),
        annotation.position());
  }

  private List<Handler> handlers(
      TypeElement module, HandlersReader handlers, Stream<Section> sections) {
    ImmutableMap<SectionKind, Section> sectionsByKind =
        Maps.uniqueIndex(sections.iterator(), Section::kind);
    Function<SectionKind, KnownTypes> known = kind -> new KnownTypes(
        types,
        elements,
        new Accessibility(module),
        Optional.ofNullable(sectionsByKind.get(kind))
            .map(Section::settings)
            .orElse(ImmutableMap.of()));
    Optional<TypeMirror> state =
        handlers.state(new ReturnReader(types, known.apply(SectionKind.EVENTS)));
    return Arrays.stream(HandlerKind.values())
        .flatMap(kind ->
            handlers.read(kind, new SignatureReader(types, known.apply(kind.section()), state)))
        .toList();
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

package com.mparticle.firehose.processor.discover;

import com.google.auto.common.MoreElements;
import com.google.auto.common.Visibility;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.mparticle.firehose.MessageProcessor;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what a class with {@code @FirehoseModule} declares. */
public final class ModuleReader {

  private final Types types;
  private final Elements elements;
  private final DeclarationOrder order;
  private final SectionsReader sections;

  /** Creates a reader for the classes of one compilation. */
  public ModuleReader(Types types, Elements elements, DeclarationOrder order) {
    this.types = types;
    this.elements = elements;
    this.order = order;
    this.sections = new SectionsReader(new SettingsReader(types, elements, order));
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
    HandlersReader handlers = new HandlersReader(module, types, elements, order);
    Function<SectionKind, SignatureReader> signatures =
        signatures(module, handlers, Stream.of(events, audiences, dsr).flatMap(Optional::stream));
    return new ModuleDeclaration(
        ClassName.get(module),
        instanceType(module),
        Visibility.effectiveVisibilityOfElement(module),
        isProcessor(module),
        annotation.text(FirehoseModule::name),
        annotation.text(FirehoseModule::version),
        annotation.text(FirehoseModule::description),
        PermissionsReader.read(module),
        events,
        audiences,
        dsr,
        handlers(handlers::read, signatures),
        handlers(handlers::readOthers, signatures),
        handlers.overridden(),
        annotation.position());
  }

  private static List<Handler> handlers(
      BiFunction<HandlerKind, SignatureReader, Stream<Handler>> handlers,
      Function<SectionKind, SignatureReader> signatures) {
    return Arrays.stream(HandlerKind.values())
        .flatMap(kind -> handlers.apply(kind, signatures.apply(kind.section())))
        .toList();
  }

  /** Reads the signatures of handlers, in which the settings of their section are known. */
  private Function<SectionKind, SignatureReader> signatures(
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
    return section -> new SignatureReader(types, known.apply(section), state);
  }

  private static boolean isProcessor(TypeElement module) {
    return Supertypes.withSelf(module).stream()
        .anyMatch(type ->
            type.getQualifiedName().contentEquals(MessageProcessor.class.getCanonicalName()));
  }

  /** Returns the module's type with wildcards for its type parameters and those around it. */
  private static TypeName instanceType(TypeElement module) {
    TypeName[] wildcards = module.getTypeParameters().stream()
        .map(parameter -> WildcardTypeName.subtypeOf(Object.class))
        .toArray(TypeName[]::new);
    if (isInner(module)
        && instanceType(MoreElements.asType(module.getEnclosingElement()))
            instanceof ParameterizedTypeName enclosing) {
      return enclosing.nestedClass(module.getSimpleName().toString(), List.of(wildcards));
    }
    return wildcards.length == 0
        ? ClassName.get(module)
        : ParameterizedTypeName.get(ClassName.get(module), wildcards);
  }

  private static boolean isInner(TypeElement type) {
    return type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC);
  }
}

package com.mparticle.firehose.processor.access;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.PartnerIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.ParameterSource;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.mparticle.firehose.processor.report.AnnotationTrees;
import com.mparticle.firehose.processor.report.Phrases;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What a module asks for, and where. Lines are looked up early, as javac forgets the source of a
 * class when it generates it.
 *
 * @param places the annotations that ask for each datum
 * @param handlers the lines of the annotations of handlers, from 1; 0 where the method is not
 *     compiled from source
 */
record DataRequests(
    ImmutableSetMultimap<Datum, Place> places, ImmutableMap<Handler, Long> handlers) {

  private static final ImmutableMap<ParameterSource, Datum.Kind> SETTINGS = ImmutableMap.of(
      ParameterSource.ACCOUNT_SETTINGS, Datum.Kind.ACCOUNT_SETTING,
      ParameterSource.CONNECTION_SETTINGS, Datum.Kind.CONNECTION_SETTING,
      ParameterSource.SUBSCRIPTION_SETTINGS, Datum.Kind.SUBSCRIPTION_SETTING);

  /**
   * An annotation that asks for something.
   *
   * @param annotation as it is written, without its members
   * @param className the class around it
   * @param line from 1; 0 where the class is not compiled from source
   */
  record Place(String annotation, String className, long line) {}

  /** Returns what a module asks for. */
  static DataRequests of(ModuleDeclaration module, AnnotationTrees trees) {
    Finder finder = new Finder(trees);
    finder.addPermissions(module);
    finder.addTypes(module, HandlerKind.EVENT_HANDLER, Datum.Kind.EVENT_TYPE);
    finder.addTypes(module, HandlerKind.NOTIFICATION_HANDLER, Datum.Kind.NOTIFICATION_TYPE);
    settings(module, finder::addSettings);
    return new DataRequests(
        finder.places.build(),
        module.handlers().stream()
            .distinct()
            .collect(ImmutableMap.toImmutableMap(
                handler -> handler, handler -> finder.line(handler.position()))));
  }

  /** Passes on the settings interfaces that the sections of a module name. */
  static void settings(
      ModuleDeclaration module, BiConsumer<Datum.Kind, SettingsDeclaration> consumer) {
    module
        .sections()
        .forEach(section -> section.settings().forEach((source, settings) -> {
          Datum.Kind kind = SETTINGS.get(source);
          if (kind != null) {
            consumer.accept(kind, settings);
          }
        }));
  }

  private static final class Finder {

    private final AnnotationTrees trees;
    private final ImmutableSetMultimap.Builder<Datum, Place> places =
        ImmutableSetMultimap.builder();

    Finder(AnnotationTrees trees) {
      this.trees = trees;
    }

    void addPermissions(ModuleDeclaration module) {
      module
          .permissions()
          .allow()
          .forEach(permission -> add(
              new Datum(Datum.Kind.PERMISSION, permission.value().wireFlag()),
              "@Permissions",
              permission.position()));
      Stream.of(UserIdentity.class, DeviceIdentity.class, PartnerIdentity.class)
          .forEach(kind -> module
              .permissions()
              .identities(kind)
              .forEach(permission -> add(
                  Datum.identity(kind, permission.type().value()),
                  "@%sPermission".formatted(kind.getSimpleName()),
                  permission.position())));
    }

    void addTypes(ModuleDeclaration module, HandlerKind handlers, Datum.Kind kind) {
      module
          .handlers(handlers)
          .forEach(handler -> handler
              .types()
              .forEach(type -> add(
                  Datum.type(kind, type.value()), Phrases.annotation(handlers), type.position())));
    }

    void addSettings(Datum.Kind kind, SettingsDeclaration settings) {
      settings
          .settings()
          .forEach(setting ->
              add(new Datum(kind, setting.id().value()), "@Setting", setting.position()));
    }

    private void add(Datum datum, String annotation, Position position) {
      places.put(datum, new Place(annotation, classOf(position.element()), line(position)));
    }

    long line(Position position) {
      return trees.find(position).map(trees::line).orElse(0L);
    }

    private static String classOf(Element element) {
      for (Element around = element; around != null; around = around.getEnclosingElement()) {
        if (around instanceof TypeElement type) {
          return type.getQualifiedName().toString();
        }
      }
      throw new IllegalArgumentException(element + " is in no class");
    }
  }
}

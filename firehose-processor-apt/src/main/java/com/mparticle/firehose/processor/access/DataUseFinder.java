package com.mparticle.firehose.processor.access;

import com.google.auto.common.MoreElements;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.processor.model.Handler;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.RequiredPermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds what the code of a module does with the data that the module asks for. */
final class DataUseFinder {

  private final ModuleDeclaration module;
  private final DataRequests requests;
  private final SourceOrder sourceOrder;
  private final Set<Element> searchedHolders;
  private final SetMultimap<String, Datum> settings = HashMultimap.create();
  private final SetMultimap<String, Datum> settingsTypes = HashMultimap.create();
  private final SortedMap<Datum, SortedSet<DataUse.Read>> reads = new TreeMap<>();
  private final SortedMap<Datum, SortedSet<DataUse.Escape>> escapes = new TreeMap<>();
  private final Set<CodeUnit> handled = new HashSet<>();

  /**
   * Creates a finder for a module.
   *
   * @param searchedHolders the variables and methods whose constants its code looks for
   */
  DataUseFinder(
      ModuleDeclaration module,
      DataRequests requests,
      SourceOrder sourceOrder,
      Set<Element> searchedHolders) {
    this.module = module;
    this.requests = requests;
    this.sourceOrder = sourceOrder;
    this.searchedHolders = searchedHolders;
    DataRequests.settings(
        module,
        (kind, declaration) -> declaration.settings().forEach(setting -> {
          Datum datum = new Datum(kind, setting.id().value());
          settings.put(signature(setting.methodPosition().element()), datum);
          settingsTypes.put(declaration.type().canonicalName(), datum);
        }));
  }

  private static String signature(Element method) {
    return method.getEnclosingElement() + "." + method;
  }

  private static <K, V> void add(Map<K, SortedSet<V>> map, K key, V value) {
    map.computeIfAbsent(key, added -> new TreeSet<>()).add(value);
  }

  /** Adds what a handler is given, and what the code reads that it runs. */
  void addHandler(Handler handler, CodeUnit code, ReachableCode reachable) {
    given(handler)
        .forEach(datum -> add(
            reads,
            datum,
            new DataUse.Read(
                placeOf(code),
                requests.handlers().getOrDefault(handler, 0L),
                Phrases.annotation(handler.kind()),
                Optional.of(handler.name()),
                List.of(code.name()))));
    for (CodeUnit reached : reachable.codes()) {
      addReads(reached, Optional.of(handler.name()), path(reachable.pathTo(reached)));
    }
    handled.addAll(reachable.codes());
  }

  /** Adds what code reads that no handler runs, such as that of a constructor. */
  void addOthers(Collection<CodeUnit> codes) {
    for (CodeUnit code : codes) {
      if (!handled.contains(code)) {
        addReads(code, Optional.empty(), List.of(code.name()));
      }
    }
  }

  /** Adds the places where values leave the code, by the types of the values. */
  void addEscapes(SetMultimap<Element, CodeUnit> places, Elements elements) {
    places.asMap().forEach((element, codes) -> {
      if (element instanceof TypeElement type) {
        Set<Datum> held =
            new HashSet<>(settingsTypes.get(type.getQualifiedName().toString()));
        ModelData.within(List.of(type), module, elements)
            .forEach(requirement -> Datum.of(requirement, module).forEach(held::add));
        held.forEach(datum -> codes.forEach(code -> add(
            escapes,
            datum,
            new DataUse.Escape(placeOf(code), type.getSimpleName().toString()))));
      }
    });
  }

  /** Returns what was found. */
  DataUse find(boolean isComplete) {
    return new DataUse(
        module.className().reflectionName(), isComplete, requests.places(), reads, escapes);
  }

  /** Returns what the dispatcher hands to a handler. */
  private Stream<Datum> given(Handler handler) {
    if (handler.kind() == HandlerKind.DSR_HANDLER) {
      return Datum.identitiesOfDataSubjects(module);
    }
    return handler.types().stream().map(Located::value).flatMap(this::given);
  }

  private Stream<Datum> given(Enum<?> type) {
    Datum.Kind kind =
        type instanceof Event.Type ? Datum.Kind.EVENT_TYPE : Datum.Kind.NOTIFICATION_TYPE;
    return Stream.of(
            Stream.of(Datum.type(kind, type)),
            RequiredPermissions.permissionFor(type).stream()
                .map(permission -> new Datum(Datum.Kind.PERMISSION, permission.wireFlag())),
            RequiredPermissions.identityFor(type).stream()
                .flatMap(identity -> Datum.identities(identity, module)))
        .flatMap(data -> data);
  }

  private void addReads(CodeUnit code, Optional<String> handler, List<String> path) {
    for (PermissionedAccess access : code.accesses()) {
      // Of a narrow read, the constants that it names are accesses of their own.
      if (access.isRead(searchedHolders) && access.kind() != PermissionedAccess.Kind.NARROW_READ) {
        DataUse.Read read = new DataUse.Read(
            placeOf(code),
            sourceOrder.line(access.position()),
            access.element().name(),
            handler,
            path);
        Datum.of(access.element().requirement(), module).forEach(datum -> add(reads, datum, read));
      }
    }
    for (SettingRead access : code.settingReads()) {
      Element setting = access.setting();
      DataUse.Read read = new DataUse.Read(
          placeOf(code),
          sourceOrder.line(access.position()),
          "%s.%s()"
              .formatted(
                  MoreElements.asType(setting.getEnclosingElement()).getSimpleName(),
                  setting.getSimpleName()),
          handler,
          path);
      settings.get(signature(setting)).forEach(datum -> add(reads, datum, read));
    }
  }

  private static List<String> path(List<CodeUnit> codes) {
    List<String> names = new ArrayList<>();
    for (CodeUnit code : codes) {
      if (names.isEmpty() || !names.get(names.size() - 1).equals(code.name())) {
        names.add(code.name());
      }
    }
    return names;
  }

  private static DataUse.Place placeOf(CodeUnit code) {
    Element member = LocalClasses.memberAround(code.element());
    TypeElement type = member instanceof TypeElement itself
        ? itself
        : MoreElements.asType(member.getEnclosingElement());
    String name = code.name();
    return new DataUse.Place(
        type.getQualifiedName().toString(), name.substring(name.indexOf('.') + 1));
  }
}

package com.mparticle.firehose.registration;

import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the registration that mParticle has with a newer one. */
public final class RegistrationComparison {

  private static final int MAX_TEXT = 80;

  private final List<Difference> differences = new ArrayList<>();

  private RegistrationComparison() {}

  /**
   * Returns the differences in the order of the registration's properties. What sections have in
   * common, such as a setting for the account, is one difference.
   *
   * @param registered what mParticle has
   * @param current what is to replace it
   */
  public static List<Difference> compare(
      ModuleRegistrationResponse registered, ModuleRegistrationResponse current) {
    RegistrationComparison comparison = new RegistrationComparison();
    comparison.compareValues(RegistrationPath.empty(), registered, current);
    return merge(comparison.differences);
  }

  private void compareValues(RegistrationPath path, Object before, Object after) {
    for (Property property : Properties.all()) {
      if (property.isOf(before) && property.isOf(after)) {
        compareProperty(
            path.property(property.name()), property, property.of(before), property.of(after));
      }
    }
  }

  private void compareProperty(
      RegistrationPath path, Property property, @Nullable Object before, @Nullable Object after) {
    if (before instanceof List || after instanceof List) {
      compareLists(path, property, Property.elements(before), Property.elements(after));
    } else if (before != null && after != null && isValue(before)) {
      compareValues(path, before, after);
    } else if (!Objects.equals(before, after)) {
      add(path, property, before, after);
    }
  }

  private void compareLists(
      RegistrationPath path, Property property, List<?> before, List<?> after) {
    List<Elements.Pair> pairs = Elements.pairs(before, after);
    for (Elements.Pair pair : pairs) {
      RegistrationPath element = path.element(pair.keyBefore(), pair.keyAfter());
      if (pair.before() == null || pair.after() == null) {
        add(element, property, pair.before(), pair.after());
      } else if (isValue(pair.before())) {
        compareValues(element, pair.before(), pair.after());
      }
    }
    List<Object> common = pairs.stream()
        .filter(pair -> pair.before() != null)
        .map(Elements.Pair::after)
        .filter(Objects::nonNull)
        .map(Object.class::cast)
        .toList();
    if (!common.equals(after.stream().filter(common::contains).toList())) {
      add(path, Difference.Change.CHANGED, property.changed().judge(before, after), null, null);
    }
  }

  private void add(
      RegistrationPath path, Property property, @Nullable Object before, @Nullable Object after) {
    if (before == null) {
      add(path, Difference.Change.ADDED, property.added().judge(before, after), before, after);
    } else if (after == null) {
      add(path, Difference.Change.REMOVED, property.removed().judge(before, after), before, after);
    } else {
      add(path, Difference.Change.CHANGED, property.changed().judge(before, after), before, after);
    }
  }

  private void add(
      RegistrationPath path,
      Difference.Change change,
      Verdict verdict,
      @Nullable Object before,
      @Nullable Object after) {
    if (verdict.impact() != Impact.NONE) {
      boolean isFlag = before instanceof Boolean || after instanceof Boolean;
      boolean isElement = path.steps().get(path.steps().size() - 1).key().isPresent();
      differences.add(new Difference(
          path,
          List.of(),
          change,
          isElement ? Optional.empty() : text(isFlag && before == null ? false : before),
          isElement ? Optional.empty() : text(isFlag && after == null ? false : after),
          verdict.impact(),
          verdict.consequence()));
    }
  }

  private static Optional<String> text(@Nullable Object value) {
    if (value == null || isValue(value)) {
      return Optional.empty();
    }
    String text = value.toString();
    return Optional.of(
        value instanceof String
            ? "\"%s\""
                .formatted(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "…" : text)
            : text);
  }

  /** Returns whether a value has properties of its own. */
  private static boolean isValue(Object value) {
    return Properties.all().stream().anyMatch(property -> property.isOf(value));
  }

  private static List<Difference> merge(List<Difference> differences) {
    Map<Difference, List<Difference>> same = new LinkedHashMap<>();
    for (Difference difference : differences) {
      boolean isInSection = difference.path().steps().size() > 1;
      same.computeIfAbsent(
              isInSection ? in(difference, List.of()) : difference, key -> new ArrayList<>())
          .add(difference);
    }
    return same.entrySet().stream()
        .flatMap(entry -> entry.getValue().size() == 1
            ? entry.getValue().stream()
            : Stream.of(in(
                entry.getKey(),
                entry.getValue().stream()
                    .map(difference -> difference.path().steps().get(0).property())
                    .toList())))
        .toList();
  }

  /** Returns the same difference in any of several sections. */
  private static Difference in(Difference difference, List<String> sections) {
    return new Difference(
        difference.path().inAnySection(),
        sections,
        difference.change(),
        difference.before(),
        difference.after(),
        difference.impact(),
        difference.consequence());
  }
}

package com.mparticle.firehose.registration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in a registration: {@code permissions.user_identities[email].encoding}.
 *
 * @param steps from the top; never empty
 */
public record RegistrationPath(List<Step> steps) {

  /**
   * A property, or an element of one that is a list.
   *
   * @param property its name in JSON, or {@code *} for that of any section
   * @param key what the element is known by; absent if it is no element
   * @param currentKey what the newer registration knows it by; absent if it has no such element
   */
  public record Step(String property, Optional<String> key, Optional<String> currentKey) {

    @Override
    public String toString() {
      return property + key.map("[%s]"::formatted).orElse("");
    }
  }

  static RegistrationPath empty() {
    return new RegistrationPath(List.of());
  }

  RegistrationPath property(String name) {
    return plus(new Step(name, Optional.empty(), Optional.empty()));
  }

  /** Returns the path of an element of this path's list. */
  RegistrationPath element(Optional<String> before, Optional<String> after) {
    List<Step> around = steps.subList(0, steps.size() - 1);
    Step list = steps.get(steps.size() - 1);
    return new RegistrationPath(around)
        .plus(new Step(list.property(), before.or(() -> after), after));
  }

  /** Returns the path in any section that replaces the one in a certain section. */
  RegistrationPath inAnySection() {
    return new RegistrationPath(Stream.concat(
            Stream.of(new Step("*", Optional.empty(), Optional.empty())),
            steps.stream().skip(1))
        .toList());
  }

  private RegistrationPath plus(Step step) {
    return new RegistrationPath(Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  @Override
  public String toString() {
    return steps.stream().map(Step::toString).collect(Collectors.joining("."));
  }
}

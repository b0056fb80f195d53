package com.mparticle.firehose.processor.access;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.report.Phrases;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to write in a module for what it lacks. A module without {@code @Permissions} needs one
 * annotation for all permissions, so the first message shows it whole, and the others refer to it.
 */
final class Fixes {

  private static final ImmutableList<String> MEMBERS =
      ImmutableList.of("user", "device", "partner", "allow");

  private final ModuleDeclaration module;
  private final List<Requirement.OfPermissions> missing;
  private final SourceOrder sourceOrder;
  private @Nullable String place;

  /**
   * Creates the fixes of a module.
   *
   * @param missing all that it lacks, each once
   */
  Fixes(ModuleDeclaration module, List<Requirement> missing, SourceOrder sourceOrder) {
    this.module = module;
    this.sourceOrder = sourceOrder;
    this.missing = missing.stream()
        .filter(Requirement.OfPermissions.class::isInstance)
        .map(Requirement.OfPermissions.class::cast)
        .toList();
  }

  /**
   * Returns what to write.
   *
   * @param position of the message
   */
  String next(Requirement requirement, Position.InTree position) {
    if (requirement instanceof Requirement.OfRegistration registration) {
      return registration.fix(module);
    }
    Requirement.OfPermissions permission = (Requirement.OfPermissions) requirement;
    if (module.permissions().isWritten() || missing.size() == 1) {
      return Phrases.permit(module, permission.member(), permission.value());
    }
    if (place != null) {
      return "%s is in the @Permissions to write on %s, see %s"
          .formatted(permission.value(), module.className().simpleName(), place);
    }
    place = sourceOrder.place(position);
    return "write %s on %s".formatted(annotation(), module.className().simpleName());
  }

  private String annotation() {
    return MEMBERS.stream()
        .filter(member -> values(member).findAny().isPresent())
        .map(member -> member + " = " + array(values(member).toList()))
        .collect(joining(", ", "@Permissions(", ")"));
  }

  private Stream<String> values(String member) {
    return missing.stream()
        .filter(permission -> permission.member().equals(member))
        .map(Requirement.OfPermissions::value);
  }

  private static String array(List<String> values) {
    return values.size() == 1 ? values.get(0) : "{" + String.join(", ", values) + "}";
  }
}

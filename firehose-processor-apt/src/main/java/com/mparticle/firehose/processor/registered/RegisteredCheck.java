package com.mparticle.firehose.processor.registered;

import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.Position;
import com.mparticle.firehose.processor.model.SimpleTypeNames;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Rule;
import com.mparticle.firehose.registration.AcceptedChanges;
import com.mparticle.firehose.registration.Difference;
import com.mparticle.firehose.registration.Impact;
import com.mparticle.firehose.registration.InvalidFileException;
import com.mparticle.firehose.registration.RegistrationComparison;
import com.mparticle.firehose.registration.RegistrationFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the registrations of modules with those that mParticle has. */
public final class RegisteredCheck {

  /** Option of the processor: a file with the registration that mParticle has, or a folder. */
  public static final String OPTION = "firehose.registered";

  private final Optional<RegisteredFiles> files;

  /**
   * Creates the check of one compilation.
   *
   * @param option what it names; without it there is nothing to compare with
   */
  public RegisteredCheck(Optional<String> option) {
    this.files = option.map(RegisteredFiles::new);
  }

  /**
   * Compares a module.
   *
   * @param current the registration that is made from its declaration
   */
  public List<Finding> check(ModuleDeclaration module, ModuleRegistrationResponse current) {
    if (files.isEmpty()) {
      return List.of();
    }
    try {
      Optional<Path> file = files.get().fileOf(module);
      return file.isPresent()
          ? compare(module, current, file.get())
          : List.of(notRegistered(module));
    } catch (RegisteredFiles.UnusableOptionException | InvalidFileException e) {
      return List.of(new Finding(
          RegisteredRules.REGISTERED_FILE, module.position(), String.valueOf(e.getMessage())));
    }
  }

  private static Finding notRegistered(ModuleDeclaration module) {
    return new Finding(
        RegisteredRules.NOT_REGISTERED,
        module.position(),
        "the folder of -A%s has no file %s: when mParticle has the registration of %s, put a copy there"
            .formatted(
                OPTION,
                RegisteredFiles.nameOf(module.className()),
                SimpleTypeNames.of(module.className())));
  }

  private static List<Finding> compare(
      ModuleDeclaration module, ModuleRegistrationResponse current, Path file)
      throws InvalidFileException {
    List<Difference> differences =
        RegistrationComparison.compare(RegistrationFile.read(file), current);
    AcceptedChanges accepted = AcceptedChanges.beside(file);
    Places places = new Places(module);
    List<Finding> findings = new ArrayList<>();
    List<Difference> outdated = new ArrayList<>();
    List<Difference> cosmetic = new ArrayList<>();
    for (Difference difference : differences) {
      if (difference.impact() == Impact.COSMETIC) {
        cosmetic.add(difference);
      } else if (difference.impact() == Impact.BREAKING
          && accepted.accepting(difference).isEmpty()) {
        findings.add(breaking(difference, places.of(difference), accepted));
      } else {
        outdated.add(difference);
      }
    }
    accepted
        .unneeded(differences)
        .forEach(entry -> findings.add(unneeded(entry, module, accepted)));
    summary(RegisteredRules.REGISTRATION_OUTDATED, outdated, module, file).ifPresent(findings::add);
    summary(RegisteredRules.COSMETIC_CHANGE, cosmetic, module, file).ifPresent(findings::add);
    return findings;
  }

  private static Finding breaking(
      Difference difference, Position position, AcceptedChanges accepted) {
    return new Finding(
        RegisteredRules.BREAKING_CHANGE,
        position,
        "%s: %s, or accept it by {\"path\": \"%s\", \"reason\": \"...\"} in %s"
            .formatted(
                difference.text(),
                Undo.of(difference),
                difference.path(),
                accepted.file().getFileName()));
  }

  private static Finding unneeded(
      AcceptedChanges.Entry entry, ModuleDeclaration module, AcceptedChanges accepted) {
    return new Finding(
        RegisteredRules.ACCEPTED_CHANGE,
        module.position(),
        "%s accepts %s, which is no breaking change: remove the entry"
            .formatted(accepted.file().getFileName(), entry.path()));
  }

  /** Differences that have one place are reported there, and others at the module. */
  private static Optional<Finding> summary(
      Rule rule, List<Difference> differences, ModuleDeclaration module, Path file) {
    if (differences.isEmpty()) {
      return Optional.empty();
    }
    Set<Position> positions =
        differences.stream().map(new Places(module)::of).collect(Collectors.toSet());
    return Optional.of(new Finding(
        rule,
        positions.size() == 1 ? positions.iterator().next() : module.position(),
        "mParticle has another registration of %s: send it the new one, then put a copy of it in the place of %s%s"
            .formatted(
                SimpleTypeNames.of(module.className()),
                file.getFileName(),
                differences.stream()
                    .map(difference -> "\n" + difference.text())
                    .collect(Collectors.joining()))));
  }
}

package com.mparticle.firehose.registration;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The command that compares two registrations, for reviews: prints what differs, the worst first.
 * Its exit code is 0 if mParticle and customers can follow, 1 if a difference is breaking and not
 * accepted, 2 if it is called wrongly or a file can't be read.
 */
public final class CompareRegistrations {

  private static final String USAGE = """
      usage: CompareRegistrations REGISTERED CURRENT
      Compares the registration that mParticle has with a newer one; both are JSON files.
      Breaking changes that a file beside REGISTERED accepts do not count.
      Exit code: 0 nothing is breaking, 1 something is, 2 a file can't be read.
      """;

  private CompareRegistrations() {}

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.size() != 2) {
      err.print(USAGE);
      return 2;
    }
    try {
      Path registered = Path.of(arguments.get(0));
      List<Difference> differences = RegistrationComparison.compare(
          RegistrationFile.read(registered), RegistrationFile.read(Path.of(arguments.get(1))));
      return print(differences, AcceptedChanges.beside(registered), out);
    } catch (InvalidFileException | InvalidPathException e) {
      err.println(e.getMessage());
      return 2;
    }
  }

  private static int print(
      List<Difference> differences, AcceptedChanges accepted, PrintStream out) {
    if (differences.isEmpty()) {
      out.println("The registrations are equal.");
    }
    differences.stream()
        .sorted(Comparator.comparing(Difference::impact).reversed())
        .map(difference -> line(difference, accepted))
        .forEach(out::println);
    List<AcceptedChanges.Entry> unneeded = accepted.unneeded(differences);
    unneeded.forEach(entry -> out.printf(
        "%s accepts %s, which is no breaking change: remove the entry%n",
        accepted.file(), entry.path()));
    boolean isBreaking = differences.stream()
        .anyMatch(difference -> difference.impact() == Impact.BREAKING
            && accepted.accepting(difference).isEmpty());
    return isBreaking ? 1 : 0;
  }

  private static String line(Difference difference, AcceptedChanges accepted) {
    Optional<AcceptedChanges.Entry> entry =
        difference.impact() == Impact.BREAKING ? accepted.accepting(difference) : Optional.empty();
    return entry.isPresent()
        ? "accepted: %s (%s)".formatted(difference.text(), entry.get().reason())
        : "%s: %s".formatted(difference.impact().label(), difference.text());
  }
}

package com.mparticle.firehose.processor.registered;

import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.model.SimpleTypeNames;
import com.mparticle.firehose.registration.RegistrationFile;
import com.palantir.javapoet.ClassName;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the file with the registration that mParticle has of a module. */
final class RegisteredFiles {

  private final String option;
  private @Nullable ClassName user;

  /** Creates it for the option's value. */
  RegisteredFiles(String option) {
    this.option = option;
  }

  /**
   * Returns the file of a module; absent if the folder has none.
   *
   * @throws UnusableOptionException if the option names neither file nor folder, or one file for
   *     several modules
   */
  Optional<Path> fileOf(ModuleDeclaration module) throws UnusableOptionException {
    Path named = path();
    if (Files.isDirectory(named)) {
      return Optional.of(named.resolve(nameOf(module.className()))).filter(Files::exists);
    }
    if (!Files.exists(named)) {
      throw new UnusableOptionException(
          "-A%s names %s, which is neither a file nor a folder: write its path from the folder %s, or the absolute one"
              .formatted(RegisteredCheck.OPTION, option, "in which the compiler runs"));
    }
    if (user != null && !user.equals(module.className())) {
      throw new UnusableOptionException(
          "-A%s names one file, %s, for the modules %s and %s: name a folder in which each has its own, such as %s"
              .formatted(
                  RegisteredCheck.OPTION,
                  named.getFileName(),
                  SimpleTypeNames.of(user),
                  SimpleTypeNames.of(module.className()),
                  nameOf(module.className())));
    }
    user = module.className();
    return Optional.of(named);
  }

  private Path path() throws UnusableOptionException {
    try {
      return Path.of(option);
    } catch (InvalidPathException e) {
      throw new UnusableOptionException(
          "-A%s=%s is no path: %s".formatted(RegisteredCheck.OPTION, option, e.getReason()));
    }
  }

  /** Returns the name of a module's file in a folder. */
  static String nameOf(ClassName module) {
    return module.reflectionName() + RegistrationFile.ENDING;
  }

  /** The option names no file for a module. */
  static final class UnusableOptionException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableOptionException(String message) {
      super(message);
    }
  }
}

package com.mparticle.firehose.registration;

import com.mparticle.firehose.MalformedMessageException;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads registrations from files. */
public final class RegistrationFile {

  /** How the names of the files end that the annotation processor writes. */
  public static final String ENDING = ".registration.json";

  private RegistrationFile() {}

  /**
   * Reads a registration.
   *
   * @param file JSON, as the annotation processor writes it, or as a module answers
   * @throws InvalidFileException if there is no such file, or none with a registration; the message
   *     names the file
   */
  public static ModuleRegistrationResponse read(Path file) throws InvalidFileException {
    try {
      if (new MessageSerializer().deserialize(Files.readAllBytes(file))
          instanceof ModuleRegistrationResponse registration) {
        return registration;
      }
      throw new InvalidFileException(
          "%s is no registration, but another message: its type must be module_registration_response"
              .formatted(file));
    } catch (NoSuchFileException e) {
      throw new InvalidFileException("there is no file " + file);
    } catch (MalformedMessageException e) {
      throw new InvalidFileException("%s is no registration: %s".formatted(file, e.getMessage()));
    } catch (InvalidFileException e) {
      throw e;
    } catch (IOException e) {
      throw new InvalidFileException("%s can't be read: %s".formatted(file, e.getMessage()));
    }
  }
}

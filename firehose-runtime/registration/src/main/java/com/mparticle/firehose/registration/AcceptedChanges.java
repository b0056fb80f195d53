package com.mparticle.firehose.registration;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The breaking changes that a partner accepts, each with a reason: a JSON array of objects with a
 * {@code path} and a {@code reason}, in a file beside the registration that mParticle has.
 *
 * @param file the file; it need not exist
 * @param entries in the order of the file
 */
public record AcceptedChanges(Path file, List<Entry> entries) {

  private static final String ENDING = ".accepted.json";
  private static final JsonFactory JSON = new JsonFactory();

  /**
   * An accepted change.
   *
   * @param path of the difference, as {@link RegistrationPath#toString} shows it
   * @param reason why nobody is hurt
   */
  public record Entry(String path, String reason) {}

  /**
   * Reads the file beside a registration: {@code acme.accepted.json} beside
   * {@code acme.registration.json} or {@code acme.json}.
   *
   * @return nothing accepted if there is no such file
   * @throws InvalidFileException if it has another form
   */
  public static AcceptedChanges beside(Path registration) throws InvalidFileException {
    String name = String.valueOf(registration.getFileName());
    String stem = name.endsWith(RegistrationFile.ENDING)
        ? name.substring(0, name.length() - RegistrationFile.ENDING.length())
        : name.replaceFirst("\\.json$", "");
    Path file = registration.resolveSibling(stem + ENDING);
    if (Files.notExists(file)) {
      return new AcceptedChanges(file, List.of());
    }
    try (JsonParser json = JSON.createParser(Files.readAllBytes(file))) {
      return new AcceptedChanges(file, entries(json, file));
    } catch (JsonProcessingException e) {
      throw new InvalidFileException("%s is no JSON: %s".formatted(file, e.getOriginalMessage()));
    } catch (InvalidFileException e) {
      throw e;
    } catch (IOException e) {
      throw new InvalidFileException("%s can't be read: %s".formatted(file, e.getMessage()));
    }
  }

  /** Returns the entry that accepts a difference. */
  public Optional<Entry> accepting(Difference difference) {
    return entries.stream().filter(entry -> accepts(entry, difference)).findFirst();
  }

  /** Returns the entries that accept none of the breaking differences. */
  public List<Entry> unneeded(List<Difference> differences) {
    return entries.stream()
        .filter(entry -> differences.stream()
            .noneMatch(
                difference -> difference.impact() == Impact.BREAKING && accepts(entry, difference)))
        .toList();
  }

  private static boolean accepts(Entry entry, Difference difference) {
    return entry.path().equals(difference.path().toString());
  }

  private static List<Entry> entries(JsonParser json, Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    if (json.nextToken() != JsonToken.START_ARRAY) {
      throw otherForm(file);
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      entries.add(entry(json, file));
    }
    if (json.nextToken() != null) {
      throw otherForm(file);
    }
    return entries;
  }

  private static Entry entry(JsonParser json, Path file) throws IOException {
    String path = "";
    String reason = "";
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw otherForm(file);
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      if (!Set.of("path", "reason").contains(name) || json.nextToken() != JsonToken.VALUE_STRING) {
        throw otherForm(file);
      }
      if (name.equals("path")) {
        path = json.getText();
      } else {
        reason = json.getText();
      }
    }
    if (path.isBlank() || reason.isBlank()) {
      throw otherForm(file);
    }
    return new Entry(path, reason);
  }

  private static InvalidFileException otherForm(Path file) {
    return new InvalidFileException(
        "%s has another form than [{\"path\": \"…\", \"reason\": \"…\"}], with both texts in each entry"
            .formatted(file));
  }
}

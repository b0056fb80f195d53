package com.mparticle.firehose.processor.access;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Ascii;
import com.mparticle.firehose.processor.files.OutputFiles;
import com.mparticle.firehose.processor.files.PrettyJson;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.AnnotationTrees;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import org.jspecify.annotations.Nullable;

/**
 * The files that say what data modules ask for and what becomes of it. A file is announced while
 * annotations are processed, and written when all code was read.
 */
final class DataUseFiles {

  private final OutputFiles files;
  private final AnnotationTrees trees;
  private final Map<String, Announced> announced = new HashMap<>();

  DataUseFiles(Filer filer, AnnotationTrees trees) {
    this.files = new OutputFiles(filer);
    this.trees = trees;
  }

  private record Announced(DataRequests requests, FileObject file) {}

  /**
   * Announces the file of a module.
   *
   * @param origin the class of the module
   */
  void announce(ModuleDeclaration module, TypeElement origin) {
    String name = module.className().reflectionName();
    try {
      announced.put(
          name,
          new Announced(
              DataRequests.of(module, trees),
              files.resource("META-INF/firehose/%s.data-use.json".formatted(name), origin)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what a module asks for; null if its file was not announced. */
  @Nullable
  DataRequests requestsOf(ModuleDeclaration module) {
    Announced file = announced.get(module.className().reflectionName());
    return file == null ? null : file.requests();
  }

  /** Writes the file of a module. */
  void write(DataUse use) {
    Announced file = announced.get(use.className());
    if (file != null) {
      try (OutputStream out = file.file().openOutputStream()) {
        out.write(text(use).getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String text(DataUse use) throws IOException {
    return PrettyJson.of(json -> {
      json.writeStartObject();
      json.writeStringField("module", use.className());
      json.writeBooleanField("complete", use.isComplete());
      json.writeArrayFieldStart("data");
      for (Datum datum : use.data()) {
        write(datum, use, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void write(Datum datum, DataUse use, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", Ascii.toLowerCase(datum.kind().name()));
    json.writeStringField("name", datum.name());
    json.writeStringField("use", Ascii.toLowerCase(use.use(datum).name()));
    json.writeArrayFieldStart("asked_for");
    for (DataRequests.Place place : use.requests().get(datum)) {
      json.writeStartObject();
      json.writeStringField("annotation", place.annotation());
      json.writeStringField("class", place.className());
      line(place.line(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("read");
    for (DataUse.Read read : orEmpty(use.reads().get(datum))) {
      write(read, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("escapes");
    for (DataUse.Escape escape : orEmpty(use.escapes().get(datum))) {
      json.writeStartObject();
      write(escape.place(), json);
      json.writeStringField("type", escape.type());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static <T> SortedSet<T> orEmpty(@Nullable SortedSet<T> set) {
    return set == null ? new TreeSet<>() : set;
  }

  private static void write(DataUse.Read read, JsonGenerator json) throws IOException {
    json.writeStartObject();
    write(read.place(), json);
    line(read.line(), json);
    json.writeStringField("element", read.element());
    if (read.handler().isPresent()) {
      json.writeStringField("handler", read.handler().get());
    }
    List<String> path = read.path();
    json.writeFieldName("path");
    json.writeArray(path.toArray(String[]::new), 0, path.size());
    json.writeEndObject();
  }

  private static void write(DataUse.Place place, JsonGenerator json) throws IOException {
    json.writeStringField("class", place.className());
    json.writeStringField("member", place.member());
  }

  private static void line(long line, JsonGenerator json) throws IOException {
    if (line > 0) {
      json.writeNumberField("line", line);
    }
  }
}

package com.mparticle.firehose.processor.generated;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;

/** Keeps what one compilation writes in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

  private final Map<String, MemoryFile> written = new LinkedHashMap<>();

  /**
   * Creates files.
   *
   * @param libraries where to find all other classes; stays open
   */
  MemoryFiles(JavaFileManager libraries) {
    super(libraries);
  }

  /** A source that is to be compiled. */
  static JavaFileObject source(String className, String text) {
    MemoryFile file = new MemoryFile(pathOf(className, Kind.SOURCE), Kind.SOURCE);
    file.content.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return file;
  }

  private static String pathOf(String className, Kind kind) {
    return className.replace('.', '/') + kind.extension;
  }

  /** The bytes of a file that was written; absent if there is none. */
  Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(written.get(path)).map(file -> file.content.toByteArray());
  }

  /** The text of a file that was written. */
  Optional<String> text(String path) {
    return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** A loader of the classes that were written. */
  ClassLoader classes() {
    return new ClassLoader(MemoryFiles.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code =
            bytes(pathOf(name, Kind.CLASS)).orElseThrow(() -> new ClassNotFoundException(name));
        return defineClass(name, code, 0, code.length);
      }
    };
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) {
    return write(pathOf(className, kind), kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    return write(
        packageName.isEmpty() ? relativeName : packageName.replace('.', '/') + "/" + relativeName,
        Kind.OTHER);
  }

  private MemoryFile write(String path, Kind kind) {
    return written.computeIfAbsent(path, key -> new MemoryFile(path, kind));
  }

  @Override
  public void close() {}

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }

  private static final class MemoryFile extends SimpleJavaFileObject {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    private MemoryFile(String path, Kind kind) {
      super(URI.create("memory:///").resolve(encoded(path)), kind);
    }

    private static String encoded(String path) {
      return path.replace("$", "%24");
    }

    @Override
    public InputStream openInputStream() {
      return new ByteArrayInputStream(content.toByteArray());
    }

    @Override
    public OutputStream openOutputStream() {
      content.reset();
      return content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content.toString(StandardCharsets.UTF_8);
    }
  }
}

package com.mparticle.firehose.emulator.app.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * Loads a module and its libraries, and traces its handlers. Classes of the SDK and of Java are
 * those of the command, so that both speak of the same messages; everything else is loaded here.
 */
final class ModuleClassLoader extends URLClassLoader {

  private static final String SDK = "com.mparticle.firehose.";
  private static final String CLASS_FILE = ".class";

  /**
   * A loader.
   *
   * @param classPath where the module and its libraries are, besides the class path of the command
   * @param parent the class path of the command
   */
  ModuleClassLoader(List<URL> classPath, ClassLoader parent) {
    super(classPath.toArray(URL[]::new), parent);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null) {
        loaded = isShared(name) ? super.loadClass(name, false) : define(name);
      }
      if (resolve) {
        resolveClass(loaded);
      }
      return loaded;
    }
  }

  private boolean isShared(String name) {
    String file = name.replace('.', '/') + CLASS_FILE;
    return ClassLoader.getPlatformClassLoader().getResource(file) != null
        || (name.startsWith(SDK) && getParent().getResource(file) != null);
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + CLASS_FILE;
    URL own = findResource(file);
    URL source = own == null ? getParent().getResource(file) : own;
    if (source == null) {
      throw new ClassNotFoundException(name);
    }
    try (InputStream in = source.openStream()) {
      byte[] classFile = HandlerTracer.trace(in.readAllBytes());
      return defineClass(name, classFile, 0, classFile.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  /** Resources of the module before those of the command. */
  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }
}

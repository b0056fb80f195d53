package com.mparticle.firehose.emulator.app.endpoint;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageEndpoint;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A module that runs in this process, whose handler calls {@link HandlerCalls} records. */
public final class LoadedModule {

  private static final String ALL_JARS = "*";

  private final MessageEndpoint endpoint;
  private final ClassLoader loader;

  private LoadedModule(MessageEndpoint endpoint, ClassLoader loader) {
    this.endpoint = endpoint;
    this.loader = loader;
  }

  /**
   * Loads a module.
   *
   * @param className a {@link MessageEndpoint}, such as a generated dispatcher, or a
   *     {@link Supplier} of one. It is made by its constructor without parameters, or by one that
   *     takes a single object which can be made so, as a dispatcher takes its module
   * @param classPath folders and jars, separated as Java separates them; {@code folder/*} is all
   *     jars of a folder. Empty where the module is on the class path of this process
   * @throws IllegalArgumentException if there is no such class, or no endpoint can be made of it;
   *     it says what was expected
   */
  public static LoadedModule load(String className, String classPath) {
    ClassLoader parent = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
        .orElse(LoadedModule.class.getClassLoader());
    ModuleClassLoader loader = new ModuleClassLoader(urls(classPath), parent);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return new LoadedModule(endpoint(loader.loadClass(className)), loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          "There is no class " + className + " on the class path: " + e.getMessage(), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Answers the messages. */
  public MessageEndpoint endpoint() {
    return this::handle;
  }

  /** Which handlers read what; absent where the module's class path does not say. */
  public Optional<DataUse> dataUse() {
    return DataUse.of(endpoint.getClass(), loader);
  }

  /** Libraries of the module look for services and resources where the thread says. */
  private void handle(InputStream in, OutputStream out, Invocation invocation) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      endpoint.handle(in, out, invocation);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static MessageEndpoint endpoint(Class<?> type) {
    Object made = make(type, true)
        .orElseThrow(() -> new IllegalArgumentException(type.getName()
            + " has no constructor that can be called: expected one without parameters, or one that"
            + " takes an object of a class with such a constructor. Otherwise write a class that"
            + " implements Supplier<MessageEndpoint>, and name it."));
    Object endpoint = made instanceof Supplier<?> supplier ? supplier.get() : made;
    if (endpoint instanceof MessageEndpoint found) {
      return found;
    }
    throw new IllegalArgumentException(
        type.getName() + " is neither a MessageEndpoint nor a Supplier of one");
  }

  private static Optional<Object> make(Class<?> type, boolean mayTakeAnObject) {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 0) {
        return Optional.of(call(constructor));
      }
    }
    if (mayTakeAnObject) {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == 1) {
          Optional<Object> argument = make(constructor.getParameterTypes()[0], false);
          if (argument.isPresent()) {
            return Optional.of(call(constructor, argument.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Object call(Constructor<?> constructor, Object... arguments) {
    try {
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          "The constructor of " + constructor.getDeclaringClass().getName() + " failed: "
              + e.getCause(),
          e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "Can't call the constructor of " + constructor.getDeclaringClass().getName() + ": " + e,
          e);
    }
  }

  private static List<URL> urls(String classPath) {
    List<URL> urls = new ArrayList<>();
    try {
      for (String entry : classPath.split(File.pathSeparator, -1)) {
        if (entry.endsWith(ALL_JARS)) {
          addJars(Path.of(entry.substring(0, entry.length() - ALL_JARS.length())), urls);
        } else if (!entry.isEmpty()) {
          urls.add(url(existing(Path.of(entry))));
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("The class path can't be read: " + e, e);
    }
    return urls;
  }

  private static void addJars(Path folder, List<URL> urls) throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(existing(folder), "*.jar")) {
      for (Path jar : jars) {
        urls.add(url(jar));
      }
    }
  }

  private static Path existing(Path path) {
    if (!Files.exists(path)) {
      throw new IllegalArgumentException("The class path names " + path + ", which does not exist");
    }
    return path;
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }
}

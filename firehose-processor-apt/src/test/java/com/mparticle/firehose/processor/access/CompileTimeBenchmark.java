package com.mparticle.firehose.processor.access;

import com.mparticle.firehose.processor.FirehoseProcessor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles a module of 200 classes with the check of reads and without it, by turns, and prints the
 * median CPU times, on which other processes have less influence. To run it:
 *
 * <pre>
 * ./mvnw -q test-compile exec:exec -pl firehose-processor-apt -Dexec.classpathScope=test -Dexec.executable=java \
 *     -Dexec.args="-cp %classpath com.mparticle.firehose.processor.access.CompileTimeBenchmark"
 * </pre>
 */
final class CompileTimeBenchmark {

  private static final int CLASSES = 200;
  private static final int WARM_UPS = 5;
  private static final int ROUNDS = 15;

  private CompileTimeBenchmark() {}

  /** Prints the times. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("firehose-access");
    List<Path> sources = write(folder);
    for (int i = 0; i < WARM_UPS; i++) {
      compile(folder, sources, "on");
      compile(folder, sources, "off");
    }
    double[] on = new double[ROUNDS];
    double[] off = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      on[i] = compile(folder, sources, "on");
      off[i] = compile(folder, sources, "off");
    }
    System.out.printf(
        "with the check %.0f ms, without it %.0f ms, ratio %.3f%n",
        median(on), median(off), median(on) / median(off));
  }

  private static double compile(Path folder, List<Path> sources, String reads) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
      List<String> options = List.of(
          "-Afirehose.reads=" + reads,
          "-d",
          Files.createDirectories(folder.resolve("classes")).toString(),
          "-cp",
          System.getProperty("java.class.path"));
      JavaCompiler.CompilationTask task = compiler.getTask(null, files, null, options, null, units);
      task.setProcessors(List.of(new FirehoseProcessor()));
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long start = threads.getCurrentThreadCpuTime();
      if (!task.call()) {
        throw new IllegalStateException("The sources do not compile");
      }
      return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
  }

  private static double median(double[] times) {
    return Arrays.stream(times).sorted().toArray()[times.length / 2];
  }

  private static List<Path> write(Path folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    sources.add(Files.writeString(folder.resolve("Acme.java"), """
            package com.acme;

            import com.mparticle.firehose.annotations.*;
            import com.mparticle.firehose.model.eventprocessing.*;
            import com.mparticle.firehose.model.registration.Permission;

            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.ANDROID)
            @Permissions(allow = {Permission.LOCATION, Permission.MPID})
            public final class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event, EventProcessingRequest batch) {
                new Helper1(batch).handle(event);
              }
            }
            """));
    for (int i = 1; i < CLASSES; i++) {
      sources.add(Files.writeString(folder.resolve("Helper" + i + ".java"), helper(i)));
    }
    return sources;
  }

  private static String helper(int number) {
    String methods =
        IntStream.range(0, 10).mapToObj("""
              Map<String, Object> part%1$d(List<Event> events) {
                Map<String, Object> result = new TreeMap<>();
                for (Event event : events) {
                  String name = event.typeName() + "/" + event.sourceId().orElse("none");
                  if (name.length() > %1$d && !name.isBlank()) {
                    result.put(name, event.timestampMs().orElse(0) * %1$d);
                  }
                }
                result.put("count", events.stream()
                    .filter(event -> event.location().isPresent())
                    .map(Event::typeName)
                    .filter(Objects::nonNull)
                    .sorted()
                    .toList());
                return result;
              }
            """::formatted).collect(Collectors.joining("\n"));
    return """
        package com.acme;

        import com.mparticle.firehose.model.eventprocessing.*;
        import java.util.*;

        final class Helper%1$d {
          private final EventProcessingRequest batch;

          Helper%1$d(EventProcessingRequest batch) {
            this.batch = batch;
          }

          String handle(Event event) {
            String mpid = batch.mpid().orElse("");
            %2$s
            return mpid + part0(batch.events()) + part9(List.of(event));
          }

        %3$s
        }
        """.formatted(
            number,
            number + 1 < CLASSES ? "new Helper%d(batch).handle(event);".formatted(number + 1) : "",
            methods);
  }
}

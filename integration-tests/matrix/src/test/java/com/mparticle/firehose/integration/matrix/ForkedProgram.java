package com.mparticle.firehose.integration.matrix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs programs in virtual machines of their own. */
final class ForkedProgram {

  private ForkedProgram() {}

  /**
   * Runs a program to its end.
   *
   * @param flags flags of the virtual machine
   * @return what it prints, errors included
   */
  static String run(Jdk jdk, List<String> flags, String classPath, Class<?> program, String... args)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(jdk.java().toString(), "-XX:TieredStopAtLevel=1"));
    command.addAll(flags);
    command.addAll(List.of("-classpath", classPath, program.getName()));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output;
  }
}

package com.mparticle.firehose.integration;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mparticle.firehose.integration.AcmeApiServer.Request;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Shows the sample partner at work: its registration, and what becomes of each message that
 * mParticle sends it.
 */
public final class RunAcme {

  static final String REGISTRATION = "META-INF/firehose/example.acme.Acme.registration.json";

  private RunAcme() {}

  /**
   * Prints everything to standard output.
   *
   * @throws IOException if Acme's function can't be run
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("The compiler wrote " + REGISTRATION + ":");
    out.println(Resources.read("/" + REGISTRATION));
    try (AcmeOnLambda acme = AcmeOnLambda.start(List.of())) {
      for (Sample sample : Sample.values()) {
        show(sample, acme, out);
      }
    }
  }

  private static void show(Sample sample, AcmeOnLambda acme, PrintStream out) throws IOException {
    String message = sample.json();
    LambdaAnswer answer = acme.send(message);
    out.println("mParticle sends      " + typeOf(message) + " (" + sample.path() + ")");
    for (Request request : acme.acmeApi().takeRequests()) {
      out.println(
          "  Acme's API gets    " + request.method() + " " + request.path() + " " + request.body());
    }
    if (!answer.succeeded()) {
      throw new IllegalStateException("Acme's function failed: " + answer.json());
    }
    out.println("  mParticle receives " + answer.json());
  }

  private static String typeOf(String message) throws IOException {
    return new JsonMapper().readTree(message).path("type").asText();
  }
}

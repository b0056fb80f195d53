package com.mparticle.firehose.integration.server;

import java.io.IOException;

/** Serves a {@link CountingModule} until its standard input ends. */
final class ServeCounting {

  private ServeCounting() {}

  /**
   * Prints the URL, and at the end how many events were handled.
   *
   * @param arguments the token
   */
  public static void main(String[] arguments) throws IOException {
    CountingModule module = new CountingModule();
    try (AcmeOnJetty jetty = AcmeOnJetty.start(module, arguments[0], 0)) {
      System.out.println(jetty.url());
      while (System.in.read() >= 0) {
        // Until the end.
      }
    }
    System.out.println(module.events());
  }
}

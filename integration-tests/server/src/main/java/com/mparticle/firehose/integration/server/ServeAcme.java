package com.mparticle.firehose.integration.server;

import com.mparticle.firehose.integration.Sample;
import example.acme.Acme;
import example.acme.AcmeApi;
import example.acme.AcmeDispatcher;
import example.acme.api.AcmeApiServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Serves the sample partner on a port of this machine until it is stopped, between people with
 * {@code curl} in mParticle's place and a stand-in for Acme's API.
 */
public final class ServeAcme {

  private static final int PORT = 8080;
  private static final String TOKEN = "try-me";

  private ServeAcme() {}

  /**
   * Prints what to try, and what Acme's API receives.
   *
   * @param arguments the port, or nothing for 8080
   * @throws IOException if something can't be started
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int port = arguments.length == 0 ? PORT : Integer.parseInt(arguments[0]);
    try (AcmeApiServer acmeApi = AcmeApiServer.start(request -> {
          out.println(
              "Acme's API gets " + request.method() + " " + request.path() + " " + request.body());
          return HttpURLConnection.HTTP_OK;
        });
        AcmeOnJetty acme = AcmeOnJetty.start(
            new AcmeDispatcher(new Acme(new AcmeApi(URI.create(acmeApi.url())))), TOKEN, port)) {
      out.println("Acme serves " + acme.url() + " until you press Ctrl-C. In another shell, try:");
      out.println();
      for (String command : commands(acme.url(), Files.createTempDirectory("acme"))) {
        out.println(command);
      }
      out.println();
      acme.join();
    }
  }

  /**
   * A command for each sample.
   *
   * @param folder takes the samples as files
   */
  static List<String> commands(URI url, Path folder) throws IOException {
    List<String> commands = new ArrayList<>();
    for (Sample sample : Sample.values()) {
      Path file = Files.writeString(
          folder.resolve(Path.of(sample.path()).getFileName().toString()), sample.json());
      // The registration needs no token.
      String token =
          sample == Sample.REGISTRATION ? "" : " -H 'Authorization: Token " + TOKEN + "'";
      commands.add("curl -i -H 'Content-Type: application/json'" + token + " --data-binary @" + file
          + " " + url);
    }
    return commands;
  }
}

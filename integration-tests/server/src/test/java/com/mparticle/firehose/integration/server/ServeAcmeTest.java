package com.mparticle.firehose.integration.server;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.integration.Sample;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServeAcmeTest {

  @TempDir
  Path folder;

  @Test
  void thereIsACommandForEachSample() throws IOException {
    List<String> commands =
        ServeAcme.commands(URI.create("http://127.0.0.1:8080/firehose"), folder);

    assertThat(commands).hasSize(Sample.values().length);
    assertThat(commands)
        .contains("curl -i -H 'Content-Type: application/json' -H 'Authorization: Token try-me'"
            + " --data-binary @" + folder.resolve("events.json")
            + " http://127.0.0.1:8080/firehose");
    assertThat(commands.stream().filter(command -> !command.contains("Token")).toList())
        .containsExactly("curl -i -H 'Content-Type: application/json' --data-binary @"
            + folder.resolve("registration.json") + " http://127.0.0.1:8080/firehose");
    for (Sample sample : Sample.values()) {
      Path file = folder.resolve(Path.of(sample.path()).getFileName().toString());
      assertThat(Files.readString(file)).isEqualTo(sample.json());
    }
  }
}

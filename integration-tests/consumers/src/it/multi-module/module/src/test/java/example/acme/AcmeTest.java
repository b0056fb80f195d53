package example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.samples.SampleUser;
import com.mparticle.firehose.emulator.samples.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcmeTest {

  @Test
  void settingsAndHelpersOfOtherJarsAreUsed() {
    Acme acme = new Acme();
    FirehoseEmulator mparticle =
        FirehoseEmulator.of(new AcmeDispatcher(acme)).enter("apiKey", "key-17");

    mparticle.send(SampleUser.of("ida@example.org").does(Samples.customEvent("Kettle on")));

    assertEquals(List.of("key-1750 to ida@example.org"), acme.mails());
  }
}

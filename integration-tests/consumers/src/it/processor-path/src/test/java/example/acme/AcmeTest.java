package example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.samples.SampleUser;
import com.mparticle.firehose.emulator.samples.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcmeTest {

  @Test
  void eventsBecomeMails() {
    List<String> mails = new ArrayList<>();
    FirehoseEmulator mparticle =
        FirehoseEmulator.of(new AcmeDispatcher(new Acme(mails))).enter("apiKey", "key-17");

    mparticle.send(SampleUser.of("ida@example.org").does(Samples.customEvent("Kettle on")));

    assertEquals(List.of("key-17: Kettle on to ida@example.org"), mails);
  }
}

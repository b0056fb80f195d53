package example.acme;

import com.mparticle.firehose.annotations.*;
import com.mparticle.firehose.model.eventprocessing.*;
import com.mparticle.firehose.model.dsrprocessing.*;

@FirehoseModule(
    name = "Acme",
    version = "1.0",
    description = "<a href=\"https://acme.example\">Acme</a> sends mail.")
@DsrProcessing(domain = "https://acme.example")
public final class Acme {

  @HandlesDsr
  void erase(DsrProcessingRequest request) {}
}

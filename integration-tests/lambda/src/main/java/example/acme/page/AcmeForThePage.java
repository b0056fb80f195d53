package example.acme.page;

import com.mparticle.firehose.MessageEndpoint;
import example.acme.Acme;
import example.acme.AcmeApi;
import example.acme.AcmeDispatcher;
import java.net.URI;
import java.util.function.Supplier;

/** Makes Acme for the emulator's page, which traces what is loaded by its name. */
public final class AcmeForThePage implements Supplier<MessageEndpoint> {

  /** The system property that says where Acme's API is. */
  public static final String API_URL = "acme.api.url";

  @Override
  public MessageEndpoint get() {
    return new AcmeDispatcher(new Acme(new AcmeApi(URI.create(System.getProperty(API_URL, "")))));
  }
}

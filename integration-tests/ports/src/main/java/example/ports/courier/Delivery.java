package example.ports.courier;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.NonRetryableException;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import example.ports.Origin;
import example.ports.PartnerApi;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the handlers of one batch share: whose batch it is, and whether Courier knows that user. */
final class Delivery {

  private final PartnerApi api;
  private final CourierSettings settings;
  private final Map<String, Object> profile;
  private final Optional<String> madeAddress;
  private final String address;
  private final Origin origin;
  private boolean isUserUpdated;

  /**
   * A delivery of which nothing is sent yet.
   *
   * @throws NonRetryableException if the batch says nothing about its user
   */
  Delivery(
      PartnerApi api,
      EventProcessingRequest batch,
      CourierSettings settings,
      CourierConnection connection,
      Invocation invocation) {
    this.api = api;
    this.settings = settings;
    this.profile = UserAttributes.profile(batch, settings, connection);
    this.madeAddress = MadeAddress.of(batch);
    this.address = batch
        .userIdentity(UserIdentity.Type.EMAIL)
        .flatMap(Identity::value)
        .or(() -> madeAddress)
        .orElseThrow(() -> new NonRetryableException("The batch says nothing about its user"));
    this.origin = Origin.of(batch, invocation);
  }

  /** The address by which Courier knows the user before they give theirs. */
  Optional<String> madeAddress() {
    return madeAddress;
  }

  /** Tells Courier that the user has another address. */
  void updateEmail(Event event, String from, String to) throws IOException, InterruptedException {
    api.post(
        "/users/updateEmail",
        settings.apiKey(),
        Map.of("currentEmail", from, "newEmail", to),
        origin.with(event));
  }

  /** Tells Courier about the user, unless it knows. */
  void updateUser() throws IOException, InterruptedException {
    if (!isUserUpdated) {
      api.post("/users/update", settings.apiKey(), withAddress(profile), origin);
      isUserUpdated = true;
    }
  }

  /** Tells Courier about an event of the user, whom it knows by then. */
  void send(String path, Event event, Map<String, ?> body)
      throws IOException, InterruptedException {
    updateUser();
    api.post(path, settings.apiKey(), withAddress(body), origin.with(event));
  }

  private Map<String, Object> withAddress(Map<String, ?> body) {
    Map<String, Object> addressed = new HashMap<>(body);
    addressed.put("email", address);
    return addressed;
  }
}

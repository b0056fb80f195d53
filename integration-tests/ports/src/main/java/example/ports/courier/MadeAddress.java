package example.ports.courier;

import com.mparticle.firehose.model.audienceprocessing.UserProfile;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import com.mparticle.firehose.model.eventprocessing.Identity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The address by which Courier knows a user who has not given theirs. */
final class MadeAddress {

  private static final List<DeviceIdentity.Type> DEVICES = List.of(
      DeviceIdentity.Type.IOS_VENDOR_ID,
      DeviceIdentity.Type.IOS_ADVERTISING_ID,
      DeviceIdentity.Type.GOOGLE_ADVERTISING_ID,
      DeviceIdentity.Type.ANDROID_ID);

  private MadeAddress() {}

  /** An address made of the first of what is known; empty where nothing is. */
  static Optional<String> of(EventProcessingRequest batch) {
    return of(
        batch.mpid(),
        DEVICES.stream().map(batch::deviceIdentity),
        batch.userIdentity(UserIdentity.Type.CUSTOMER),
        batch.deviceApplicationStamp());
  }

  /** An address made of the first of what is known; empty where nothing is. */
  static Optional<String> of(UserProfile user) {
    return of(
        user.mpid(),
        DEVICES.stream().map(user::deviceIdentity),
        user.userIdentity(UserIdentity.Type.CUSTOMER),
        Optional.empty());
  }

  private static Optional<String> of(
      Optional<String> mpid,
      Stream<Optional<DeviceIdentity>> devices,
      Optional<UserIdentity> customer,
      Optional<String> stamp) {
    return mpid.or(() -> devices
            .flatMap(Optional::stream)
            .flatMap(device -> device.value().stream())
            .findFirst())
        .or(() -> customer.flatMap(Identity::value))
        .or(() -> stamp)
        .map(id -> id + "@made.courier.example");
  }
}

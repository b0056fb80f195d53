package example.ports.courier;

import com.mparticle.firehose.annotations.Setting;

/** What a customer enters for each connection. */
interface CourierConnection {

  @Setting(
      name = "User id",
      description = "Customer ID, MPID or none: what the user id is to be.",
      defaultValue = "Customer ID")
  String userId();
}

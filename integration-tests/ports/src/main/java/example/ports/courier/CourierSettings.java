package example.ports.courier;

import com.mparticle.firehose.annotations.Setting;
import java.util.Optional;

/** What a customer enters once, for events. */
interface CourierSettings extends CourierAccount {

  @Setting(name = "Push integration for Apple")
  Optional<String> applePush();

  @Setting(name = "Push integration for Apple's sandbox")
  Optional<String> appleSandboxPush();

  @Setting(name = "Push integration for Google")
  Optional<String> googlePush();

  @Setting(
      name = "Coerce strings",
      description = "Attributes that look like numbers and booleans are sent as such.")
  boolean coerceStrings();
}

package example.ports.courier;

import com.mparticle.firehose.annotations.Setting;
import java.util.OptionalLong;

/** What a customer enters for each audience, and what Courier makes of it. */
interface CourierList {

  @Setting(name = "List name")
  String listName();

  @Setting(name = "List id", visible = false)
  OptionalLong listId();
}

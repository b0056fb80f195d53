package example.acme;

import com.mparticle.firehose.annotations.Setting;
import java.util.Optional;

/** What a customer enters for each audience that they connect. */
public interface AcmeAudienceSettings {

  /** Title of the mailing list that the audience's members join. */
  @Setting(name = "Mailing list", description = "Title of the list that members join.")
  String mailingList();

  /**
   * Acme's id of that list. Acme sets it when the audience is connected; customers don't see it.
   */
  @Setting(name = "List id", visible = false)
  Optional<String> listId();
}

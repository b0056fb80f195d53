package example.acme;

import com.mparticle.firehose.annotations.*;
import com.mparticle.firehose.model.eventprocessing.*;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.mapstruct.factory.Mappers;

@FirehoseModule(
    name = "Acme",
    version = "1.0",
    description = "<a href=\"https://acme.example\">Acme</a> sends mail.")
@EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
@RequiredArgsConstructor
public class Acme {

  private static final MailMapper MAPPER = Mappers.getMapper(MailMapper.class);

  private final List<Mail> mails;

  @Handles(Event.Type.CUSTOM_EVENT)
  void track(CustomEvent event) {
    Tracked tracked = Tracked.builder()
        .name(event.name().orElse(""))
        .city(event.attributes().getOrDefault("city", ""))
        .build();
    mails.add(MAPPER.toMail(tracked));
  }
}

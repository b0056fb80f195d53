package example.acme;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
public interface MailMapper {

  @Mapping(source = "name", target = "subject")
  @Mapping(source = "city", target = "note")
  Mail toMail(Tracked tracked);
}

package example.acme;

import lombok.Builder;
import lombok.Value;

@Value
@Builder
public class Mail {

  String subject;
  String note;
}

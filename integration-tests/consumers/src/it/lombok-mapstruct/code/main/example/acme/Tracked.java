package example.acme;

import lombok.Builder;
import lombok.Getter;

@Getter
@Builder
public class Tracked {

  private final String name;
  private final String city;
}

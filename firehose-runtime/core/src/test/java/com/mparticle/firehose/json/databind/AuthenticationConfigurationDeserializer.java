package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.authentication.AuthenticationConfiguration;
import com.mparticle.firehose.model.authentication.UnknownAuthenticationConfiguration;
import java.io.IOException;

/**
 * Reads an authentication as the value type of its type; one of a type that is not known is kept as
 * it is.
 */
public final class AuthenticationConfigurationDeserializer
    extends JsonDeserializer<AuthenticationConfiguration> {

  /** For Jackson. */
  public AuthenticationConfigurationDeserializer() {}

  @Override
  public AuthenticationConfiguration deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    BufferedTokens value = BufferedTokens.read(parser, context);
    AuthenticationConfiguration.Type type =
        WireEnum.of(AuthenticationConfiguration.Type.class, value.typeName());
    if (type == AuthenticationConfiguration.Type.UNKNOWN) {
      return UnknownAuthenticationConfiguration.builder()
          .typeName(value.typeName().orElse(""))
          .json(value.json())
          .build();
    }
    return value.as(type.valueType());
  }
}

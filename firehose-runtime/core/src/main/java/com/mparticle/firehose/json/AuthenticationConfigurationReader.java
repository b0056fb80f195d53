package com.mparticle.firehose.json;

import com.mparticle.firehose.model.authentication.AuthenticationConfiguration;
import com.mparticle.firehose.model.authentication.UnknownAuthenticationConfiguration;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads authentications, as {@link AuthenticationConfigurationDeserializer} does. */
final class AuthenticationConfigurationReader extends FamilyReader<AuthenticationConfiguration> {

  private static final AuthenticationConfigurationReader INSTANCE =
      new AuthenticationConfigurationReader();

  private AuthenticationConfigurationReader() {}

  static @Nullable AuthenticationConfiguration read(JsonInput json) throws IOException {
    return json.member(INSTANCE);
  }

  @Override
  PropertyNames typeNames() {
    return AuthenticationConfigurationTypes.NAMES;
  }

  @Override
  @Nullable
  AuthenticationConfiguration readAs(String typeName, JsonInput json) throws IOException {
    return AuthenticationConfigurationTypes.read(typeName, json);
  }

  @Override
  AuthenticationConfiguration unknown(@Nullable String typeName, RepeatableValue value)
      throws IOException {
    return UnknownAuthenticationConfiguration.builder()
        .typeName(typeName == null ? "" : typeName)
        .json(value.json())
        .build();
  }
}

package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.json.databind.AuthenticationConfigurationDeserializer;
import com.mparticle.firehose.json.jackson.JsonSlice;
import com.mparticle.firehose.model.authentication.AuthenticationConfiguration;
import com.mparticle.firehose.model.authentication.UnknownAuthenticationConfiguration;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads authentications, as {@link AuthenticationConfigurationDeserializer} does. */
public final class AuthenticationConfigurationReader
    extends PolymorphicReader<AuthenticationConfiguration> {

  private static final AuthenticationConfigurationReader INSTANCE =
      new AuthenticationConfigurationReader();

  private AuthenticationConfigurationReader() {}

  public static @Nullable AuthenticationConfiguration read(JsonReader json) throws IOException {
    return json.readSubtype(INSTANCE);
  }

  @Override
  public PropertyNames typeNames() {
    return AuthenticationConfigurationSubtypes.NAMES;
  }

  @Override
  @Nullable
  public AuthenticationConfiguration readAs(String typeName, JsonReader json) throws IOException {
    return AuthenticationConfigurationSubtypes.read(typeName, json);
  }

  @Override
  public AuthenticationConfiguration unknown(@Nullable String typeName, JsonSlice value)
      throws IOException {
    return UnknownAuthenticationConfiguration.builder()
        .typeName(typeName == null ? "" : typeName)
        .json(value.json())
        .build();
  }
}

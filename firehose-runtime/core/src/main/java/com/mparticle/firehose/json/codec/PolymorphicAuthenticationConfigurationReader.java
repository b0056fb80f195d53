package com.mparticle.firehose.json.codec;

import com.mparticle.firehose.model.authentication.AuthenticationConfiguration;
import com.mparticle.firehose.model.authentication.UnknownAuthenticationConfiguration;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads authentications. Those of an unknown type are {@link UnknownAuthenticationConfiguration}s.
 */
public final class PolymorphicAuthenticationConfigurationReader
    extends PolymorphicReader<AuthenticationConfiguration> {

  private static final PolymorphicAuthenticationConfigurationReader INSTANCE =
      new PolymorphicAuthenticationConfigurationReader();

  private PolymorphicAuthenticationConfigurationReader() {
    super(AuthenticationConfigurationSubtypes.NAMES);
  }

  /** Reads an authentication; never null. */
  public static @Nullable AuthenticationConfiguration read(JsonReader json) throws IOException {
    return INSTANCE.readUnlessSkipped(json);
  }

  @Override
  AuthenticationConfiguration readSubtype(int type, JsonReader json) throws IOException {
    return AuthenticationConfigurationSubtypes.read(type, json);
  }

  @Override
  AuthenticationConfiguration unknown(@Nullable String typeName, JsonSlice slice)
      throws IOException {
    return UnknownAuthenticationConfiguration.builder()
        .typeName(typeName == null ? "" : typeName)
        .json(slice.json())
        .build();
  }
}

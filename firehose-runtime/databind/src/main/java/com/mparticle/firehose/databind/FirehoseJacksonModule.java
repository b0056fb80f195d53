package com.mparticle.firehose.databind;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;

/**
 * Has an {@link ObjectMapper} read and write Firehose messages and their parts: by themselves, in
 * collections and in the user's own types. No other module is needed: what the value types hold in
 * {@code Optional}s is handled here, and those in the user's own types by the {@link Jdk8Module},
 * which comes with this module.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new FirehoseJacksonModule()).build();
 * Map<String, Object> map = mapper.convertValue(event, new TypeReference<>() {});
 * }</pre>
 *
 * <p>A value that can't be read is a
 * {@link com.fasterxml.jackson.databind.exc.MismatchedInputException}; its message and path say
 * what was expected and where, and show no value. The mapper's own settings for naming, inclusion
 * and dates do not apply inside of the value types, whose JSON is mParticle's.
 */
public final class FirehoseJacksonModule extends Module {

  /** A module, for any number of mappers. */
  public FirehoseJacksonModule() {}

  @Override
  public String getModuleName() {
    return "Firehose";
  }

  @Override
  public Object getTypeId() {
    return FirehoseJacksonModule.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public Iterable<? extends Module> getDependencies() {
    return List.of(new Jdk8Module());
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addDeserializers(new CodecDeserializers());
    context.addSerializers(new CodecSerializers());
  }
}

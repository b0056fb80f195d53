package com.mparticle.firehose.json.databind;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.mparticle.firehose.model.FirehoseValue;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.authentication.AuthenticationConfiguration;
import com.mparticle.firehose.model.authentication.UnknownAuthenticationConfiguration;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.MalformedEvent;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UnknownEvent;
import com.mparticle.firehose.model.notification.MalformedSystemNotification;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.notification.UnknownSystemNotification;
import com.mparticle.firehose.model.registration.Permissions;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.UnknownSetting;
import java.time.Instant;
import java.util.List;

/**
 * Has Jackson's databind read and write the value types from what reflection tells of them: a
 * second opinion on the codecs, with which it shares no code.
 */
public final class DatabindOracle {

  private DatabindOracle() {}

  /** A builder of mappers that read and write value types. */
  public static JsonMapper.Builder builder() {
    SimpleModule module = new ValueTypesModule()
        .addDeserializer(Message.class, new MessageDeserializer())
        .addDeserializer(Event.class, new EventDeserializer())
        .addDeserializer(SystemNotification.class, new SystemNotificationDeserializer())
        .addDeserializer(RuntimeEnvironment.class, new RuntimeEnvironmentDeserializer())
        .addDeserializer(Setting.class, new SettingDeserializer())
        .addDeserializer(
            AuthenticationConfiguration.class, new AuthenticationConfigurationDeserializer())
        .addDeserializer(Instant.class, new EpochSecondsDeserializer())
        .addSerializer(Instant.class, new EpochSecondsSerializer())
        .addSerializer(Permissions.class, new PermissionsSerializer());
    for (Class<?> raw : List.of(
        UnknownEvent.class,
        MalformedEvent.class,
        UnknownSystemNotification.class,
        MalformedSystemNotification.class,
        UnknownSetting.class,
        UnknownAuthenticationConfiguration.class)) {
      module.setMixInAnnotation(raw, Raw.class);
    }
    return JsonMapper.builder()
        .addModules(new Jdk8Module(), module)
        .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
        .defaultPropertyInclusion(JsonInclude.Value.construct(
            JsonInclude.Include.CUSTOM, JsonInclude.Include.ALWAYS, OmitEmptyFilter.class, null));
  }

  /** What is written as the JSON text that it holds. */
  private interface Raw {

    @JsonValue
    @JsonRawValue
    String json();
  }

  private static final class ValueTypesModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    @Override
    public void setupModule(SetupContext context) {
      super.setupModule(context);
      context.addDeserializers(new Deserializers.Base() {
        @Override
        public JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
          Class<?> javaClass = type.getRawClass();
          return javaClass.isAnnotationPresent(FirehoseValue.class)
              ? new ValueTypeDeserializer(javaClass)
              : null;
        }
      });
    }
  }
}

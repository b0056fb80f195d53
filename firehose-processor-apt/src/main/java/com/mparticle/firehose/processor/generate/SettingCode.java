package com.mparticle.firehose.processor.generate;

import com.mparticle.firehose.model.registration.BooleanSetting;
import com.mparticle.firehose.model.registration.FloatSetting;
import com.mparticle.firehose.model.registration.IntegerSetting;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.model.registration.TextSetting;
import com.palantir.javapoet.CodeBlock;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Writes a setting of a registration as the code that builds it. */
final class SettingCode {

  private SettingCode() {}

  static CodeBlock of(Setting setting) {
    if (setting instanceof TextSetting text) {
      return text(text);
    }
    if (setting instanceof IntegerSetting integer) {
      return integer(integer);
    }
    if (setting instanceof FloatSetting number) {
      return number(number);
    }
    if (setting instanceof BooleanSetting flag) {
      return flag(flag);
    }
    throw new IllegalArgumentException(
        "No module declares a setting of type " + setting.typeName());
  }

  private static CodeBlock text(TextSetting setting) {
    return start(TextSetting.class, setting)
        .text("defaultValue", setting.defaultValue())
        .flag("required", setting.required())
        .flag("confidential", setting.confidential())
        .call("build")
        .code();
  }

  private static CodeBlock integer(IntegerSetting setting) {
    return start(IntegerSetting.class, setting)
        .call("defaultValue", whole(setting.defaultValue()))
        .call("minValue", whole(setting.minValue()))
        .call("maxValue", whole(setting.maxValue()))
        .flag("required", setting.required())
        .call("build")
        .code();
  }

  private static CodeBlock number(FloatSetting setting) {
    return start(FloatSetting.class, setting)
        .call("defaultValue", fraction(setting.defaultValue()))
        .call("minValue", fraction(setting.minValue()))
        .call("maxValue", fraction(setting.maxValue()))
        .flag("required", setting.required())
        .call("build")
        .code();
  }

  private static CodeBlock flag(BooleanSetting setting) {
    return start(BooleanSetting.class, setting)
        .flag("defaultValue", setting.defaultValue())
        .flag("checked", setting.checked())
        .call("build")
        .code();
  }

  private static CallChain start(Class<? extends Setting> type, Setting setting) {
    CallChain chain = CallChain.builderOf(type)
        .text("id", setting.id())
        .text("name", setting.name())
        .text("description", setting.description());
    return setting.visible() ? chain : chain.call("visible", CodeBlock.of("false"));
  }

  private static Optional<CodeBlock> whole(OptionalLong value) {
    return value.isPresent() ? Optional.of(Literals.of(value.getAsLong())) : Optional.empty();
  }

  private static Optional<CodeBlock> fraction(OptionalDouble value) {
    return value.isPresent() ? Optional.of(Literals.of(value.getAsDouble())) : Optional.empty();
  }
}

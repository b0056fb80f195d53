package com.mparticle.firehose.processor.generate;

import com.google.common.base.CaseFormat;
import com.mparticle.firehose.model.registration.Setting;
import com.mparticle.firehose.processor.model.SettingsDeclaration;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the settings of each settings interface as a method, which all sections that name the
 * interface call.
 */
final class FormsCode {

  private final NameAllocator names = new NameAllocator();
  private final Set<ClassName> written = new HashSet<>();
  private final List<MethodSpec> methods = new ArrayList<>();

  /** A call of the method for an interface. */
  Optional<CodeBlock> callOf(Optional<SettingsDeclaration> declaration, List<Setting> settings) {
    return declaration.map(present -> CodeBlock.of("$L()", methodOf(present.type(), settings)));
  }

  /** The methods that were called so far. */
  List<MethodSpec> methods() {
    return methods;
  }

  private String methodOf(ClassName type, List<Setting> settings) {
    if (written.add(type)) {
      names.newName(
          CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, type.simpleName()) + "Form", type);
      methods.add(method(names.get(type), settings));
    }
    return names.get(type);
  }

  private static MethodSpec method(String name, List<Setting> settings) {
    CodeBlock all = settings.stream()
        .map(setting -> CodeBlock.of("\n$L", SettingCode.of(setting)))
        .collect(CodeBlock.joining(","));
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(List.class, Setting.class))
        .addCode("return $T.of($>$>$L);$<$<\n", List.class, all)
        .build();
  }
}

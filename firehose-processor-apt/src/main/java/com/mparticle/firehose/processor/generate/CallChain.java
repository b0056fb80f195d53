package com.mparticle.firehose.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.Collection;
import java.util.Optional;

/**
 * An expression of chained calls, a line each, with its own indentation: it is no part of a
 * JavaPoet statement.
 */
final class CallChain {

  private final CodeBlock.Builder code;

  private CallChain(CodeBlock start) {
    this.code = start.toBuilder();
  }

  /** Starts with {@code X.builder()}. */
  static CallChain builderOf(Class<?> type) {
    return new CallChain(CodeBlock.of("$T.builder()$>$>", type));
  }

  CallChain call(String method, CodeBlock arguments) {
    code.add("\n.$L($L)", method, arguments);
    return this;
  }

  CallChain call(String method) {
    return call(method, CodeBlock.of(""));
  }

  /** A call with an argument, or none where it is absent. */
  CallChain call(String method, Optional<CodeBlock> argument) {
    argument.ifPresent(present -> call(method, present));
    return this;
  }

  CallChain text(String method, Optional<String> value) {
    return call(method, value.map(text -> CodeBlock.of("$S", text)));
  }

  CallChain constant(String method, Enum<?> value) {
    return call(method, Literals.of(value));
  }

  /** A call with all constants, or none where there are none. */
  CallChain constants(String method, Collection<? extends Enum<?>> values) {
    return values.isEmpty()
        ? this
        : call(method, values.stream().map(Literals::of).collect(CodeBlock.joining(",$W")));
  }

  /** A call with {@code true}, or none where false goes without saying. */
  CallChain flag(String method, boolean value) {
    return value ? call(method, CodeBlock.of("true")) : this;
  }

  CodeBlock code() {
    return CodeBlock.of("$L$<$<", code.build());
  }
}

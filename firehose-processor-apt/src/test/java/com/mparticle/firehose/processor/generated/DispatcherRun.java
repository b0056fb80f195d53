package com.mparticle.firehose.processor.generated;

import com.google.common.base.Throwables;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageProcessor;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.audienceprocessing.AudienceSubscriptionResponse;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import com.mparticle.firehose.processor.generated.Expectations.Exchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loads the classes of a compiled module, and sends messages to its dispatcher. */
final class DispatcherRun {

  /** The id of the invocation in which a message arrives. */
  static final String INVOCATION = "generated";

  private final ModulePlan module;
  private final MemoryFiles files;
  private final ClassLoader classes;
  private final List<?> recorded;
  private final MessageSerializer serializer = new MessageSerializer();

  DispatcherRun(ModulePlan module, MemoryFiles files) throws ReflectiveOperationException {
    this.module = module;
    this.files = files;
    this.classes = files.classes();
    this.recorded = (List<?>) classes.loadClass("calls.Calls").getField("ALL").get(null);
  }

  /** Returns the first thing that is not as planned. */
  Optional<Problem> problem() throws ReflectiveOperationException, IOException {
    Class<?> type = classes.loadClass(module.dispatcher());
    ModuleRegistrationResponse registration =
        (ModuleRegistrationResponse) accessible(type.getMethod("registration")).invoke(null);
    String file = files.text(module.registrationFile()).orElse("");
    if (!serializer.deserialize(file).equals(registration)) {
      return Optional.of(new Problem("file and registration() differ", file + registration));
    }
    Optional<Problem> registered = new RegistrationComparison(module, registration).problem();
    if (registered.isPresent()) {
      return registered;
    }
    MessageProcessor dispatcher =
        (MessageProcessor) accessible(constructor(type)).newInstance(newModule());
    for (Exchange exchange : new Expectations(module).exchanges()) {
      Optional<Problem> problem = problem(exchange, dispatcher);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  private static Constructor<?> constructor(Class<?> dispatcher) {
    return Arrays.stream(dispatcher.getDeclaredConstructors())
        .filter(constructor -> constructor.getParameterCount() == 1)
        .findFirst()
        .orElseThrow();
  }

  private Object newModule() throws ReflectiveOperationException {
    String packageName = module.type.packageName;
    Method create = classes
        .loadClass((packageName.isEmpty() ? "" : packageName + ".") + "NewModule")
        .getMethod("create");
    return create.invoke(null);
  }

  private static <T extends AccessibleObject> T accessible(T member) {
    member.setAccessible(true);
    return member;
  }

  private Optional<Problem> problem(Exchange exchange, MessageProcessor dispatcher) {
    recorded.clear();
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    try {
      dispatcher.handle(
          new ByteArrayInputStream(exchange.message().getBytes(StandardCharsets.UTF_8)),
          response,
          Invocation.of(INVOCATION));
      if (!exchange.succeeds()) {
        return problem("a message that nothing handles succeeds", exchange);
      }
    } catch (IOException | RuntimeException | LinkageError e) {
      if (exchange.succeeds()) {
        return problem("a message fails", exchange, Throwables.getStackTraceAsString(e));
      }
    }
    if (!recorded.equals(exchange.calls())) {
      return problem("other methods are called than annotated", exchange);
    }
    return exchange.succeeds()
        ? responseProblem(exchange, response.toByteArray())
        : Optional.empty();
  }

  private Optional<Problem> responseProblem(Exchange exchange, byte[] json) {
    try {
      Message response = serializer.deserialize(json);
      Map<String, String> settings = response instanceof AudienceSubscriptionResponse subscription
          ? subscription.audienceSubscriptionSettings()
          : Map.of();
      return settings.equals(exchange.settings())
          ? Optional.empty()
          : problem("other settings are returned", exchange, settings.toString());
    } catch (IOException e) {
      return problem("the response can't be read", exchange, e.toString());
    }
  }

  private Optional<Problem> problem(String kind, Exchange exchange, String... details) {
    return Optional.of(new Problem(
        kind,
        "\nmessage:  %s\nexpected: %s\ncalled:   %s\n%s"
            .formatted(
                exchange.message(), exchange.calls(), recorded, String.join("\n", details))));
  }
}

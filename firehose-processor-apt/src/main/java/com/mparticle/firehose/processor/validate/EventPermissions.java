package com.mparticle.firehose.processor.validate;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.processor.model.HandlerKind;
import com.mparticle.firehose.processor.model.Located;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Finding;
import com.mparticle.firehose.processor.report.Phrases;
import com.mparticle.firehose.processor.report.RequiredPermissions;
import com.mparticle.firehose.processor.report.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that mParticle sends the events that are handled. */
final class EventPermissions implements Check {

  private static final Rule UNPERMITTED_EVENT_TYPE = Rule.suppressibleError(
      "unpermitted-event-type",
      "A module has the permissions that mParticle requires to send the events that it handles",
      "mParticle sends the events without the permission");
  private static final Rule PUSH_PROVIDER = Rule.suppressibleError(
      "push-provider",
      "A module that handles push message receipts names its push provider",
      "mParticle has registered the module without one");
  private static final Rule PUSH_PROVIDER_OPEN = Rule.warning(
      "push-provider-open",
      "A module that handles push message opens names its push provider",
      "another provider sends the messages");

  private static final ImmutableMap<Event.Type, Rule> PUSH_RULES = ImmutableMap.of(
      Event.Type.PUSH_MESSAGE_RECEIPT, PUSH_PROVIDER,
      Event.Type.PUSH_MESSAGE_OPEN, PUSH_PROVIDER_OPEN);

  @Override
  public List<Rule> rules() {
    return List.of(UNPERMITTED_EVENT_TYPE, PUSH_PROVIDER, PUSH_PROVIDER_OPEN);
  }

  @Override
  public Stream<Finding> check(ModuleDeclaration module) {
    return Stream.concat(
            module.handlers(HandlerKind.EVENT_HANDLER).stream()
                .filter(handler -> !handler.all())
                .flatMap(handler -> handler.types().stream()
                    .map(type -> new Use(Phrases.method(handler) + " handles", type))),
            module.events().stream()
                .flatMap(section -> section.eventTypes().value().stream())
                .map(type ->
                    new Use("eventTypes names", new Located<>(type.value(), type.position()))))
        .flatMap(use -> Streams.concat(
            permission(module, use), identityPermission(module, use), pushProvider(module, use)));
  }

  /**
   * A type of events that the module asks for.
   *
   * @param start of a sentence that names the type
   */
  private record Use(String start, Located<Enum<?>> type) {}

  private static Stream<Finding> permission(ModuleDeclaration module, Use use) {
    return RequiredPermissions.permissionFor(use.type().value()).stream()
        .filter(permission -> !module.permissions().allows(permission))
        .map(Phrases::constant)
        .map(permission ->
            unpermitted(use, permission, Phrases.permit(module, "allow", permission)));
  }

  private static Stream<Finding> identityPermission(ModuleDeclaration module, Use use) {
    return RequiredPermissions.identityFor(use.type().value()).stream()
        .filter(identity -> module.permissions().identities(identity).isEmpty())
        .map(Class::getSimpleName)
        .map(identity -> unpermitted(
            use,
            "a permission for a " + identity,
            Phrases.permit(
                module, memberFor(identity), "@%sPermission(type = ...)".formatted(identity))));
  }

  /**
   * The member of {@code Permissions} for a kind of identity: {@code user} for
   * {@code UserIdentity}.
   */
  private static String memberFor(String identity) {
    return Ascii.toLowerCase(identity.replace("Identity", ""));
  }

  private static Finding unpermitted(Use use, String requirement, String fix) {
    return new Finding(
        UNPERMITTED_EVENT_TYPE,
        use.type().position(),
        "%s %s, which mParticle sends only to modules with %s: %s"
            .formatted(use.start(), use.type().value().name(), requirement, fix));
  }

  private static Stream<Finding> pushProvider(ModuleDeclaration module, Use use) {
    return module.events().stream()
        .filter(section -> section.pushMessagingProviderId().value().isBlank())
        .flatMap(section -> Optional.ofNullable(PUSH_RULES.get(use.type().value())).stream())
        .map(rule -> new Finding(
            rule,
            use.type().position(),
            "%s %s, but @EventProcessing names no push provider: write pushMessagingProviderId in it"
                .formatted(use.start(), use.type().value().name())));
  }
}

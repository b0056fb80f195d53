package com.mparticle.firehose.processor.validate;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.processor.model.Handler;
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
    return module.handlers(HandlerKind.EVENT_HANDLER).stream()
        .flatMap(handler -> handler.types().stream()
            .flatMap(type -> Streams.concat(
                permission(module, handler, type),
                identityPermission(module, handler, type),
                pushProvider(module, handler, type))));
  }

  private static Stream<Finding> permission(
      ModuleDeclaration module, Handler handler, Located<Enum<?>> type) {
    return RequiredPermissions.permissionFor(type.value()).stream()
        .filter(permission -> !module.permissions().allows(permission))
        .map(Phrases::constant)
        .map(permission ->
            unpermitted(handler, type, permission, Phrases.permit(module, "allow", permission)));
  }

  private static Stream<Finding> identityPermission(
      ModuleDeclaration module, Handler handler, Located<Enum<?>> type) {
    return RequiredPermissions.identityFor(type.value()).stream()
        .filter(identity -> module.permissions().identities(identity).isEmpty())
        .map(Class::getSimpleName)
        .map(identity -> unpermitted(
            handler,
            type,
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

  private static Finding unpermitted(
      Handler handler, Located<Enum<?>> type, String requirement, String fix) {
    return new Finding(
        UNPERMITTED_EVENT_TYPE,
        type.position(),
        "%s handles %s, which mParticle sends only to modules with %s: %s"
            .formatted(Phrases.method(handler), type.value().name(), requirement, fix));
  }

  private static Stream<Finding> pushProvider(
      ModuleDeclaration module, Handler handler, Located<Enum<?>> type) {
    return module.events().stream()
        .filter(section -> section.pushMessagingProviderId().value().isBlank())
        .flatMap(section -> Optional.ofNullable(PUSH_RULES.get(type.value())).stream())
        .map(rule -> new Finding(
            rule,
            type.position(),
            "%s handles %s, but @EventProcessing names no push provider: write pushMessagingProviderId in it"
                .formatted(Phrases.method(handler), type.value().name())));
  }
}

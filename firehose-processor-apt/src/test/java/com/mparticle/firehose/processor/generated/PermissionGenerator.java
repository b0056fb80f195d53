package com.mparticle.firehose.processor.generated;

import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.model.registration.Permission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes up what a module asks for: sections' members, and those permissions that have an effect.
 */
final class PermissionGenerator {

  private static final String MODEL = "com.mparticle.firehose.model.";
  private static final String OAUTH2 = """
      authentication = @com.mparticle.firehose.annotations.OAuth2(
              authorizationUrl = "https://acme.example/authorize",
              tokenUrl = "https://acme.example/token",
              clientId = "mparticle",
              scopes = @com.mparticle.firehose.annotations.OAuth2.Scope(name = "all", description = "All"))""";

  private final Choices choices;
  private final ModulePlan module;
  private final Set<DeviceIdentity.Type> reachable = new LinkedHashSet<>();

  PermissionGenerator(Choices choices, ModulePlan module) {
    this.choices = choices;
    this.module = module;
  }

  void addPermissions() {
    if (module.sections.contains(Section.EVENTS)) {
      module.members.put(Section.EVENTS, eventMembers());
    }
    if (module.sections.contains(Section.AUDIENCES)) {
      module.members.put(
          Section.AUDIENCES,
          choices.some(
              List.of(
                  "bulkConfiguration = @com.mparticle.firehose.annotations.BulkConfiguration(waitForMessages = 10)",
                  OAUTH2),
              20));
    }
    if (module.sections.contains(Section.DSR)) {
      module.members.put(Section.DSR, List.of("domain = \"acme.example\""));
    }
    if (module.sections.size() > 1 || !module.sections.contains(Section.EVENTS)) {
      reachable.addAll(List.of(DeviceIdentity.Type.values()));
    }
    reachable.removeIf(type -> type.name().equals("UNKNOWN"));
    addIdentities();
    addAllowed();
  }

  private List<String> eventMembers() {
    List<RuntimeEnvironment.Type> environments =
        new ArrayList<>(choices.some(List.of(RuntimeEnvironment.Type.values()), 25));
    if (environments.isEmpty()) {
      environments.add(RuntimeEnvironment.Type.IOS);
    }
    environments.forEach(environment -> reachable.addAll(environment.deviceIdentityTypes()));
    List<String> members = new ArrayList<>();
    members.add("runtimeEnvironments = "
        + array(environments.stream()
            .map(type -> MODEL + "eventprocessing.RuntimeEnvironment.Type." + type.name())
            .toList()));
    if (handles("PUSH_MESSAGE_RECEIPT") || handles("PUSH_MESSAGE_OPEN")) {
      members.add("pushMessagingProviderId = \"acme\"");
    }
    members.addAll(choices.some(List.of("maxDataAgeHours = 1 + 1", OAUTH2), 20));
    return members;
  }

  private boolean handles(String type) {
    return module.handlers(Hook.EVENT).stream().anyMatch(handler -> handler.types.contains(type));
  }

  private void addIdentities() {
    boolean needsUser = handles("USER_IDENTITY_CHANGE") || module.sections.contains(Section.DSR);
    List<String> user = new ArrayList<>(names(choices.some(
        Arrays.stream(UserIdentity.Type.values())
            .filter(type -> !type.name().equals("UNKNOWN"))
            .filter(type -> !needsUser || type != UserIdentity.Type.EMAIL)
            .toList(),
        10)));
    if (needsUser) {
      user.add(UserIdentity.Type.EMAIL.name());
    }
    addIdentities("user", "UserIdentity", user);
    addIdentities("device", "DeviceIdentity", names(choices.some(List.copyOf(reachable), 15)));
    if (choices.chance(10)) {
      module.permissions.add(
          "partner = @com.mparticle.firehose.annotations.PartnerIdentityPermission(type = \"Acme_Id\")");
    }
  }

  private static List<String> names(List<? extends Enum<?>> constants) {
    return constants.stream().<String>map(Enum::name).collect(Collectors.toList());
  }

  private void addIdentities(String member, String identity, List<String> types) {
    if (!types.isEmpty()) {
      module.permissions.add(member + " = "
          + array(types.stream()
              .map(type -> "@com.mparticle.firehose.annotations." + identity + "Permission(type = "
                  + MODEL + "eventprocessing." + identity + ".Type." + type
                  + choices.oneOf(List.of("", ", required = true")) + ")")
              .toList()));
    }
  }

  private void addAllowed() {
    Set<Permission> allowed = new LinkedHashSet<>();
    for (Permission permission : Permission.values()) {
      if (hasEffect(permission) && (isNeeded(permission) || choices.chance(10))) {
        allowed.add(permission);
      }
    }
    module.receivesEventlessBatches = allowed.contains(Permission.EVENTLESS_BATCHES);
    if (!allowed.isEmpty()) {
      module.permissions.add("allow = "
          + array(allowed.stream()
              .map(permission -> MODEL + "registration.Permission." + permission.name())
              .toList()));
    }
  }

  private boolean isNeeded(Permission permission) {
    return switch (permission) {
      case USER_ATTRIBUTES -> handles("USER_ATTRIBUTE_CHANGE");
      case EVENTLESS_BATCHES ->
        module.handlers(Hook.EVENT).isEmpty()
            && module.handlers(Hook.NOTIFICATION).isEmpty();
      default -> false;
    };
  }

  private boolean hasEffect(Permission permission) {
    boolean isOfAudiences =
        permission == Permission.MPID || permission == Permission.AUDIENCE_USER_ATTRIBUTES;
    return (module.sections.contains(Section.AUDIENCES) && isOfAudiences)
        || (module.sections.contains(Section.EVENTS)
            && permission != Permission.AUDIENCE_USER_ATTRIBUTES);
  }

  private static String array(List<String> elements) {
    return elements.size() == 1 ? elements.get(0) : "{" + String.join(", ", elements) + "}";
  }
}

package com.mparticle.firehose.processor.access;

import com.google.common.base.Ascii;
import com.mparticle.firehose.model.eventprocessing.Event;
import com.mparticle.firehose.model.eventprocessing.RuntimeEnvironment;
import com.mparticle.firehose.model.notification.SystemNotification;
import com.mparticle.firehose.model.registration.Permission;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.Phrases;

/** What a module has to ask for, so that mParticle sends it certain data. */
sealed interface Requirement {

  /** Returns whether a module asks for it. */
  boolean isMetBy(ModuleDeclaration module);

  /** Returns what is missing where a module does not, as messages name it. */
  String missing();

  /** A permission. */
  sealed interface OfPermissions extends Requirement {

    /** Returns the member of {@code Permissions} that takes it. */
    String member();

    /** Returns what to write in that member. */
    String value();
  }

  /** A permission other than for identities. */
  record OfPermission(Permission permission) implements OfPermissions {

    @Override
    public boolean isMetBy(ModuleDeclaration module) {
      return module.permissions().allows(permission);
    }

    @Override
    public String missing() {
      return value();
    }

    @Override
    public String member() {
      return "allow";
    }

    @Override
    public String value() {
      return Phrases.constant(permission);
    }
  }

  /**
   * A permission for any identity of a kind.
   *
   * @param kind {@code UserIdentity}, {@code DeviceIdentity} or {@code PartnerIdentity}
   */
  record OfIdentities(Class<?> kind) implements OfPermissions {

    @Override
    public boolean isMetBy(ModuleDeclaration module) {
      return !module.permissions().identities(kind).isEmpty();
    }

    @Override
    public String missing() {
      return "a permission for a " + kind.getSimpleName();
    }

    @Override
    public String member() {
      return memberFor(kind);
    }

    @Override
    public String value() {
      return valueFor(kind, "...");
    }
  }

  /** A permission for one type of user or device identities. */
  record OfIdentity(Enum<?> type) implements OfPermissions {

    /** Returns the kind of identity. */
    Class<?> kind() {
      return type.getDeclaringClass().getEnclosingClass();
    }

    @Override
    public boolean isMetBy(ModuleDeclaration module) {
      return module.permissions().identities(kind()).stream()
          .anyMatch(permitted -> permitted.type().value() == type);
    }

    @Override
    public String missing() {
      return "a permission for it";
    }

    @Override
    public String member() {
      return memberFor(kind());
    }

    @Override
    public String value() {
      return valueFor(kind(), Phrases.constant(type));
    }
  }

  /** A registration for a type of data. */
  sealed interface OfRegistration extends Requirement {

    /** Returns what to write in the module. */
    String fix(ModuleDeclaration module);
  }

  /** A registration for events of a type. */
  record OfEventType(Event.Type type) implements OfRegistration {

    @Override
    public boolean isMetBy(ModuleDeclaration module) {
      return new Registration(module).receives(type);
    }

    @Override
    public String missing() {
      return "a handler for " + Phrases.constant(type);
    }

    @Override
    public String fix(ModuleDeclaration module) {
      return new Registration(module).fix(type);
    }
  }

  /** A registration for notifications of a type. */
  record OfNotificationType(SystemNotification.Type type) implements OfRegistration {

    @Override
    public boolean isMetBy(ModuleDeclaration module) {
      return new Registration(module).receives(type);
    }

    @Override
    public String missing() {
      return "a handler for " + Phrases.constant(type);
    }

    @Override
    public String fix(ModuleDeclaration module) {
      return new Registration(module).fix(type);
    }
  }

  /** A registration for notifications of any type. */
  record OfNotifications() implements OfRegistration {

    @Override
    public boolean isMetBy(ModuleDeclaration module) {
      return new Registration(module).receivesNotifications();
    }

    @Override
    public String missing() {
      return "a handler for notifications";
    }

    @Override
    public String fix(ModuleDeclaration module) {
      return new Registration(module).fix(SystemNotification.Type.GDPR_CONSENT_STATE);
    }
  }

  /** A registration for batches from a runtime environment. */
  record OfEnvironment(RuntimeEnvironment.Type type) implements OfRegistration {

    @Override
    public boolean isMetBy(ModuleDeclaration module) {
      return new Registration(module).receives(type);
    }

    @Override
    public String missing() {
      return Phrases.constant(type);
    }

    @Override
    public String fix(ModuleDeclaration module) {
      return new Registration(module).fix(type);
    }
  }

  /** Nothing: mParticle sends what customers set to each module. */
  record OfSettings() implements Requirement {

    @Override
    public boolean isMetBy(ModuleDeclaration module) {
      return true;
    }

    @Override
    public String missing() {
      return "settings";
    }
  }

  private static String memberFor(Class<?> kind) {
    return Ascii.toLowerCase(kind.getSimpleName().replace("Identity", ""));
  }

  private static String valueFor(Class<?> kind, String type) {
    return "@%sPermission(type = %s)".formatted(kind.getSimpleName(), type);
  }
}

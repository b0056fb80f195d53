package com.mparticle.firehose.processor.access;

import com.google.common.collect.ComparisonChain;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.WireEnum;
import com.mparticle.firehose.model.dsrprocessing.OpenDsrIdentity;
import com.mparticle.firehose.model.eventprocessing.DeviceIdentity;
import com.mparticle.firehose.model.eventprocessing.UserIdentity;
import com.mparticle.firehose.processor.model.ModuleDeclaration;
import com.mparticle.firehose.processor.report.RequiredPermissions;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that a module may ask for.
 *
 * @param name as the registration has it
 */
record Datum(Kind kind, String name) implements Comparable<Datum> {

  /** The kinds, in the order of the file. */
  enum Kind {
    PERMISSION,
    USER_IDENTITY,
    DEVICE_IDENTITY,
    PARTNER_IDENTITY,
    EVENT_TYPE,
    NOTIFICATION_TYPE,
    ACCOUNT_SETTING,
    CONNECTION_SETTING,
    SUBSCRIPTION_SETTING;

    /** Returns the kind of the identities of a class of the model. */
    static Kind ofIdentity(Class<?> kind) {
      if (kind == UserIdentity.class) {
        return USER_IDENTITY;
      }
      return kind == DeviceIdentity.class ? DEVICE_IDENTITY : PARTNER_IDENTITY;
    }
  }

  /** Returns an identity. */
  static Datum identity(Class<?> kind, Object type) {
    return new Datum(Kind.ofIdentity(kind), nameOf(type));
  }

  /** Returns a type of events or notifications. */
  static Datum type(Kind kind, Object type) {
    return new Datum(kind, nameOf(type));
  }

  private static String nameOf(Object type) {
    return type instanceof WireEnum constant ? constant.wireName() : type.toString();
  }

  /** Returns what an access with a requirement reads of what a module may ask for. */
  static Stream<Datum> of(Requirement requirement, ModuleDeclaration module) {
    if (requirement instanceof Requirement.OfPermission one) {
      return Stream.of(new Datum(Kind.PERMISSION, one.permission().wireFlag()));
    }
    if (requirement instanceof Requirement.OfIdentity one) {
      return Stream.of(identity(one.kind(), one.type()));
    }
    if (requirement instanceof Requirement.OfIdentities any) {
      return identities(any.kind(), module);
    }
    if (requirement instanceof Requirement.OfEventType one) {
      return Stream.of(type(Kind.EVENT_TYPE, one.type()));
    }
    return requirement instanceof Requirement.OfNotificationType one
        ? Stream.of(type(Kind.NOTIFICATION_TYPE, one.type()))
        : Stream.empty();
  }

  /** Returns the identities of a kind that a module asks for. */
  static Stream<Datum> identities(Class<?> kind, ModuleDeclaration module) {
    return module.permissions().identities(kind).stream()
        .map(permission -> identity(kind, permission.type().value()));
  }

  /** Returns the identities that a module asks for and data subjects are known by. */
  static Stream<Datum> identitiesOfDataSubjects(ModuleDeclaration module) {
    return Arrays.stream(OpenDsrIdentity.Type.values())
        .flatMap(identity -> Stream.concat(
            identity.userIdentityType().map(type -> identity(UserIdentity.class, type)).stream(),
            identity
                .deviceIdentityType()
                .map(type -> identity(DeviceIdentity.class, type))
                .stream()))
        .filter(Stream.concat(
                identities(UserIdentity.class, module), identities(DeviceIdentity.class, module))
            .collect(Collectors.toSet())::contains);
  }

  /** Returns whether it is a permission that no property of a message requires. */
  boolean isOfDelivery() {
    return kind == Kind.PERMISSION
        && RequiredPermissions.permissionsWithin(Message.class).stream()
            .noneMatch(permission -> permission.wireFlag().equals(name));
  }

  @Override
  public int compareTo(Datum other) {
    return ComparisonChain.start()
        .compare(kind, other.kind)
        .compare(name, other.name)
        .result();
  }
}

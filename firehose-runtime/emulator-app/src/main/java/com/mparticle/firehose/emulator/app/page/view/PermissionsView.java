package com.mparticle.firehose.emulator.app.page.view;

import java.util.List;

/**
 * What a module asks for, and what it does not.
 *
 * @param identities those that it asks for
 * @param permissions all that there are
 */
public record PermissionsView(List<IdentityRow> identities, List<PermissionRow> permissions) {

  /** Copies the lists. */
  public PermissionsView {
    identities = List.copyOf(identities);
    permissions = List.copyOf(permissions);
  }

  /** An identity that the module asks for. */
  public record IdentityRow(String kind, String type, String encoding, boolean isRequired) {}

  /**
   * A permission.
   *
   * @param letsThrough what it lets through, in plain words
   * @param isAsked whether the module asks for it
   * @param annotation what to write to ask for it
   */
  public record PermissionRow(
      String title, String letsThrough, boolean isAsked, String annotation) {}
}

package com.mparticle.firehose.emulator.app.page.view;

import java.util.List;

/**
 * What a module asks for, and what it does not.
 *
 * @param identities those that it asks for
 * @param permissions all that there are
 * @param hasReaders whether it is known which handlers read what
 */
public record PermissionsView(
    List<IdentityRow> identities, List<PermissionRow> permissions, boolean hasReaders) {

  /** Copies the lists. */
  public PermissionsView {
    identities = List.copyOf(identities);
    permissions = List.copyOf(permissions);
  }

  /**
   * An identity that the module asks for.
   *
   * @param readers the handlers that read it
   */
  public record IdentityRow(
      String kind, String type, String encoding, boolean isRequired, List<String> readers) {

    /** Copies the list. */
    public IdentityRow {
      readers = List.copyOf(readers);
    }
  }

  /**
   * A permission.
   *
   * @param letsThrough what it lets through, in plain words
   * @param isAsked whether the module asks for it
   * @param annotation what to write to ask for it
   * @param readers the handlers that read it
   */
  public record PermissionRow(
      String title, String letsThrough, boolean isAsked, String annotation, List<String> readers) {

    /** Copies the list. */
    public PermissionRow {
      readers = List.copyOf(readers);
    }
  }
}

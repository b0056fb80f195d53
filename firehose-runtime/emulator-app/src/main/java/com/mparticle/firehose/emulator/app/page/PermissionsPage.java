package com.mparticle.firehose.emulator.app.page;

import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.app.endpoint.DataUse;
import com.mparticle.firehose.emulator.app.page.http.Parameters;
import com.mparticle.firehose.emulator.app.page.http.Response;
import com.mparticle.firehose.emulator.app.page.http.Route;
import com.mparticle.firehose.emulator.app.page.view.Frame;
import com.mparticle.firehose.emulator.app.page.view.PermissionsView;
import com.mparticle.firehose.emulator.app.page.view.PermissionsView.IdentityRow;
import com.mparticle.firehose.emulator.app.page.view.PermissionsView.PermissionRow;
import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.IdentityKind;
import com.mparticle.firehose.emulator.schema.ModelConstants;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the module asks for, in plain words. */
final class PermissionsPage implements Route {

  private final Asked asked;
  private final Optional<DataUse> dataUse;
  private final Frame frame;

  /**
   * The page.
   *
   * @param dataUse which handlers read what, where that is known
   */
  PermissionsPage(FirehoseEmulator mparticle, Optional<DataUse> dataUse, Frame frame) {
    this.dataUse = dataUse;
    this.asked = Asked.by(mparticle.registration());
    this.frame = frame;
  }

  @Override
  public Response get(Parameters query) {
    return Response.html(Templates.render(
        "permissions",
        frame,
        new PermissionsView(
            asked.identities().stream()
                .map(identity -> new IdentityRow(
                    kind(identity.kind()),
                    identity.type(),
                    identity.encoding(),
                    identity.required(),
                    readers(kind(identity.kind()) + "_identity", identity.type())))
                .toList(),
            Arrays.stream(Permission.values())
                .map(this::row)
                .sorted(Comparator.comparing(row -> !row.isAsked()))
                .toList(),
            dataUse.isPresent())));
  }

  private PermissionRow row(Permission permission) {
    return new PermissionRow(
        PermissionTexts.title(permission),
        PermissionTexts.letsThrough(permission),
        asked.allows(permission),
        "@Permissions(allow = " + ModelConstants.source(permission) + ")",
        readers("permission", permission.wireFlag()));
  }

  private List<String> readers(String kind, String name) {
    return dataUse.map(use -> use.readers(kind, name)).orElse(List.of());
  }

  private static String kind(IdentityKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}

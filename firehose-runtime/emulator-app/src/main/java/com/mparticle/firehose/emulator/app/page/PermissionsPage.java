package com.mparticle.firehose.emulator.app.page;

import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.app.page.http.Parameters;
import com.mparticle.firehose.emulator.app.page.http.Response;
import com.mparticle.firehose.emulator.app.page.http.Route;
import com.mparticle.firehose.emulator.app.page.view.Frame;
import com.mparticle.firehose.emulator.app.page.view.PermissionsView;
import com.mparticle.firehose.emulator.app.page.view.PermissionsView.IdentityRow;
import com.mparticle.firehose.emulator.app.page.view.PermissionsView.PermissionRow;
import com.mparticle.firehose.emulator.schema.Asked;
import com.mparticle.firehose.emulator.schema.ModelConstants;
import com.mparticle.firehose.model.registration.Permission;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/** What the module asks for, in plain words. */
final class PermissionsPage implements Route {

  private final Asked asked;
  private final Frame frame;

  PermissionsPage(FirehoseEmulator mparticle, Frame frame) {
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
                    identity.kind().name().toLowerCase(Locale.ROOT),
                    identity.type(),
                    identity.encoding(),
                    identity.required()))
                .toList(),
            Arrays.stream(Permission.values())
                .map(this::row)
                .sorted(Comparator.comparing(row -> !row.isAsked()))
                .toList())));
  }

  private PermissionRow row(Permission permission) {
    return new PermissionRow(
        PermissionTexts.title(permission),
        PermissionTexts.letsThrough(permission),
        asked.allows(permission),
        "@Permissions(allow = " + ModelConstants.source(permission) + ")");
  }
}

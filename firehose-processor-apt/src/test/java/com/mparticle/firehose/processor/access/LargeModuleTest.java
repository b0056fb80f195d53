package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.testing.compile.JavaFileObjects;
import com.mparticle.firehose.model.registration.Permission;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A module of 300 lines with helper classes, in which twelve reads lack their permissions. */
final class LargeModuleTest {

  private static final String PERMISSIONS = "      Permission.MPID,";
  private static final String IDENTITIES = "    device = @DeviceIdentityPermission(";

  private static final Sample SAMPLE = new Sample(Stream.of("Acme", "Addresses", "Log", "Places")
      .map(name -> JavaFileObjects.forResource("access/" + name + ".java"))
      .collect(ImmutableList.toImmutableList()));

  @Test
  void eachUnpermittedReadIsShownAtItsLineAndNoOther() {
    assertThat(SAMPLE.expected()).hasSize(12);
    assertThat(SAMPLE.found()).isEqualTo(SAMPLE.expected());
  }

  @ParameterizedTest
  @ValueSource(strings = {"simple", "byfile", "bytodo"})
  void orderInWhichJavacWorksDoesNotMatter(String policy) {
    Sample backwards = new Sample(SAMPLE.files().reverse());

    assertThat(backwards.found("-XDcompilePolicy=" + policy)).isEqualTo(SAMPLE.expected());
  }

  @Test
  void columnIsThatOfTheRead() {
    for (Diagnostic<? extends JavaFileObject> error : SAMPLE.compile().errors()) {
      String line =
          Sample.source(error.getSource()).lines().toList().get((int) error.getLineNumber() - 1);
      assertThat(line.substring((int) error.getColumnNumber() - 1))
          .containsMatch("^(\\.[a-zA-Z]+\\(\\)|[a-zA-Z]+::[a-z]|\\.FACEBOOK|IOS_ADVERTISING_ID)");
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MPID", "DEVICE_INFORMATION", "USER_ATTRIBUTES", "EVENTLESS_BATCHES"})
  void permissionThatTheMessageNamesMendsIt(Permission permission) {
    String constant = "Permission." + permission.name();

    assertThat(SAMPLE.found().toString()).contains("unpermitted: " + permission.name());
    assertThat(SAMPLE.with(PERMISSIONS, constant + "," + PERMISSIONS).found())
        .containsExactlyElementsIn(SAMPLE.expected().stream()
            .filter(found -> !found.endsWith(" " + permission.name()))
            .toList());
  }

  @Test
  void moduleWithAllPermissionsIsLeftAlone() {
    Sample permitted = SAMPLE
        .with(
            PERMISSIONS,
            "Permission.LOCATION, Permission.IP_ADDRESS, Permission.HTTP_USER_AGENT,"
                + " Permission.DEVICE_APPLICATION_STAMP, Permission.CONSENT_STATE,"
                + " Permission.PLATFORM_FIELDS, Permission.AUDIENCE_USER_ATTRIBUTES,"
                + PERMISSIONS)
        .with(
            IDENTITIES,
            "partner = @PartnerIdentityPermission(type = \"Acme_Id\"),"
                + " device = {@DeviceIdentityPermission(type = DeviceIdentity.Type.IOS_ADVERTISING_ID),"
                + " @DeviceIdentityPermission(")
        .with("GOOGLE_ADVERTISING_ID),", "GOOGLE_ADVERTISING_ID)},")
        .with(
            "    user = {", "user = {@UserIdentityPermission(type = UserIdentity.Type.FACEBOOK),");

    assertThat(permitted.found()).isEmpty();
  }

  @Test
  void permissionThatIsTakenAwayIsMissed() {
    assertThat(SAMPLE.with(PERMISSIONS, "").found())
        .containsAtLeast("Acme:82 unpermitted: MPID", "Acme:197 unpermitted: MPID");
  }
}

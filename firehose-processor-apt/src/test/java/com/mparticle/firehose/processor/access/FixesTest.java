package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What messages say to write, and that it helps. */
final class FixesTest {

  private static List<String> messages(Sample sample) {
    return sample.compile().errors().stream()
        .map(error -> error.getMessage(Locale.ROOT))
        .toList();
  }

  @Test
  void annotationIsShownOnceForAllThatIsMissing() {
    Sample sample = Sample.of("""
        @Module
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) {
            event.location();
            Helper.find(batch);
            batch.mpid();
            event.location();
          }
        }
        """, """
        class Helper {
          static boolean find(EventProcessingRequest batch) {
            return batch.userIdentities().get(0).type() == UserIdentity.Type.EMAIL;
          }
        }
        """);

    assertThat(messages(sample))
        .containsExactly(
            "[unpermitted-read] Event.location() is in no message without Permission.LOCATION:"
                + " write @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL),"
                + " allow = {Permission.LOCATION, Permission.MPID}) on Acme",
            "[unpermitted-read] EventProcessingRequest.mpid() is in no message without"
                + " Permission.MPID: Permission.MPID is in the @Permissions to write on Acme, see File0.java:5",
            "[unpermitted-read] Event.location() is in no message without Permission.LOCATION:"
                + " Permission.LOCATION is in the @Permissions to write on Acme, see File0.java:5",
            "[unpermitted-read] UserIdentity.Type.EMAIL is in no message without a permission for it"
                + " (read by Acme.track -> Helper.find):"
                + " @UserIdentityPermission(type = UserIdentity.Type.EMAIL) is in the @Permissions to write on"
                + " Acme, see File0.java:5")
        .inOrder();
    assertThat(sample
            .with(
                "class Acme",
                "@Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL),"
                    + " allow = {Permission.LOCATION, Permission.MPID}) class Acme")
            .found())
        .isEmpty();
  }

  @Test
  void valuesAreAddedToAnAnnotationThatIsThere() {
    Sample sample = Sample.handler(
        "allow = {Permission.PLATFORM_FIELDS /* allow */}, user = {/* user */}",
        "batch.platformFields();",
        "event.location();",
        "batch.mpid();",
        "batch.userIdentities().stream()",
        "    .filter(i -> i.type() == UserIdentity.Type.EMAIL).toList();");

    assertThat(messages(sample))
        .containsExactly(
            "[unpermitted-read] Event.location() is in no message without Permission.LOCATION:"
                + " write Permission.LOCATION in allow of @Permissions",
            "[unpermitted-read] EventProcessingRequest.mpid() is in no message without"
                + " Permission.MPID: write Permission.MPID in allow of @Permissions",
            "[unpermitted-read] UserIdentity.Type.EMAIL is in no message without a permission for"
                + " it: write @UserIdentityPermission(type = UserIdentity.Type.EMAIL) in user of @Permissions")
        .inOrder();
    assertThat(sample
            .with("/* allow */", ", Permission.LOCATION, Permission.MPID")
            .with("/* user */", "@UserIdentityPermission(type = UserIdentity.Type.EMAIL)")
            .found())
        .isEmpty();
  }

  @Test
  void typeIsNamedWhereverTheModuleNamesIt() {
    assertThat(Sample.of("""
        @Module
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) {
            batch.userIdentities().forEach(this::add);
          }
          void add(UserIdentity identity) {
            if (identity.type() == UserIdentity.Type.EMAIL) { identity.value(); }
          }
        }
        """).found()).containsExactly("File0:8 unpermitted: EMAIL");
  }

  @Test
  void suppressedErrorsDoNotCount() {
    assertThat(messages(Sample.of("""
        @Module
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch) {
            @SuppressWarnings("firehose:unpermitted-read") Object place = event.location();
            @SuppressWarnings("firehose:unpermitted-read")
            boolean mail = batch.userIdentities().get(0).type() == UserIdentity.Type.EMAIL;
            batch.userIdentities();
          }
        }
        """)))
        .containsExactly(
            "[unpermitted-read] EventProcessingRequest.userIdentities() is in no message without a"
                + " permission for a UserIdentity: write @Permissions(user ="
                + " @UserIdentityPermission(type = ...)) on Acme");
  }
}

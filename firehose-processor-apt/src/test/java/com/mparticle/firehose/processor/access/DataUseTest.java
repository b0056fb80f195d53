package com.mparticle.firehose.processor.access;

import static com.google.common.truth.Truth.assertThat;

import com.google.testing.compile.Compilation;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** The file that says what data a module asks for, and what becomes of it. */
class DataUseTest {

  private static Optional<String> file(Sample sample, String... options) throws IOException {
    Compilation compilation = sample.compile(options);
    Optional<JavaFileObject> file = compilation.generatedFile(
        StandardLocation.CLASS_OUTPUT, "META-INF/firehose/com.acme.Acme.data-use.json");
    try (InputStream text = file.orElseThrow().openInputStream()) {
      return Optional.of(new String(text.readAllBytes(), StandardCharsets.US_ASCII));
    } catch (FileNotFoundException | NoSuchElementException e) {
      return Optional.empty();
    }
  }

  @Test
  void tellsWhereDataIsAskedForAndRead() throws IOException {
    assertThat(file(Sample.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @Permissions(
            user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL),
            allow = {Permission.LOCATION,
                Permission.EVENTLESS_BATCHES, Permission.MPID})
        @EventProcessing(
            runtimeEnvironments = RuntimeEnvironment.Type.IOS, accountSettings = Settings.class)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          void track(CustomEvent event, EventProcessingRequest batch, Settings settings) {
            Helper.send(email(batch),
                settings.apiKey());
          }
          private static Object email(EventProcessingRequest batch) {
            return batch.userIdentities().size();
          }
        }
        interface Settings {
          @Setting(name = "API key")
          String apiKey();
          @Setting(name = "List")
          Optional<String> list();
        }
        class Helper {
          static void send(Object... what) {}
        }
        """))).hasValue("""
        {
          "module": "com.acme.Acme",
          "complete": true,
          "data": [
            {
              "kind": "permission",
              "name": "allow_access_location",
              "use": "none",
              "asked_for": [
                {
                  "annotation": "@Permissions",
                  "class": "com.acme.Acme",
                  "line": 4
                }
              ],
              "read": [ ],
              "escapes": [ ]
            },
            {
              "kind": "permission",
              "name": "allow_access_mpid",
              "use": "none",
              "asked_for": [
                {
                  "annotation": "@Permissions",
                  "class": "com.acme.Acme",
                  "line": 5
                }
              ],
              "read": [ ],
              "escapes": [ ]
            },
            {
              "kind": "permission",
              "name": "allow_eventless_batches",
              "use": "delivery",
              "asked_for": [
                {
                  "annotation": "@Permissions",
                  "class": "com.acme.Acme",
                  "line": 5
                }
              ],
              "read": [ ],
              "escapes": [ ]
            },
            {
              "kind": "user_identity",
              "name": "email",
              "use": "read",
              "asked_for": [
                {
                  "annotation": "@UserIdentityPermission",
                  "class": "com.acme.Acme",
                  "line": 3
                }
              ],
              "read": [
                {
                  "class": "com.acme.Acme",
                  "member": "email",
                  "line": 15,
                  "element": "EventProcessingRequest.userIdentities()",
                  "handler": "track",
                  "path": [
                    "Acme.track",
                    "Acme.email"
                  ]
                }
              ],
              "escapes": [ ]
            },
            {
              "kind": "event_type",
              "name": "custom_event",
              "use": "read",
              "asked_for": [
                {
                  "annotation": "@Handles",
                  "class": "com.acme.Acme",
                  "line": 9
                }
              ],
              "read": [
                {
                  "class": "com.acme.Acme",
                  "member": "track",
                  "line": 9,
                  "element": "@Handles",
                  "handler": "track",
                  "path": [
                    "Acme.track"
                  ]
                }
              ],
              "escapes": [ ]
            },
            {
              "kind": "account_setting",
              "name": "apiKey",
              "use": "read",
              "asked_for": [
                {
                  "annotation": "@Setting",
                  "class": "com.acme.Settings",
                  "line": 19
                }
              ],
              "read": [
                {
                  "class": "com.acme.Acme",
                  "member": "track",
                  "line": 12,
                  "element": "Settings.apiKey()",
                  "handler": "track",
                  "path": [
                    "Acme.track"
                  ]
                }
              ],
              "escapes": [ ]
            },
            {
              "kind": "account_setting",
              "name": "list",
              "use": "none",
              "asked_for": [
                {
                  "annotation": "@Setting",
                  "class": "com.acme.Settings",
                  "line": 21
                }
              ],
              "read": [ ],
              "escapes": [ ]
            }
          ]
        }
        """);
  }

  private static final Sample ESCAPE = Sample.of("""
      @Module
      @Permissions(allow = Permission.LOCATION, user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
      @DsrProcessing(domain = "acme.example")
      class Acme {
        Acme(EventProcessingRequest example) { example.userIdentities(); }
        @Handles(Event.Type.CUSTOM_EVENT)
        void track(CustomEvent event) { show(event); }
        @HandlesDsr
        void erase(DsrProcessingRequest request) {}
        private static void show(CustomEvent event) {
          System.out.println(event);
        }
      }
      """);

  @Test
  void tellsWhatEscapes() throws IOException {
    String file = file(ESCAPE).orElseThrow();
    assertThat(file).contains("""
              "name": "allow_access_location",
              "use": "escapes",
        """);
    assertThat(file).contains("""
              "escapes": [
                {
                  "class": "com.acme.Acme",
                  "member": "show",
                  "type": "CustomEvent"
                }
              ]
        """);
  }

  @Test
  void namesCodeThatNoHandlerRunsAndHandlersOfDataSubjects() throws IOException {
    assertThat(file(ESCAPE).orElseThrow()).contains("""
              "read": [
                {
                  "class": "com.acme.Acme",
                  "member": "erase",
                  "line": 8,
                  "element": "@HandlesDsr",
                  "handler": "erase",
                  "path": [
                    "Acme.erase"
                  ]
                },
                {
                  "class": "com.acme.Acme",
                  "member": "new Acme",
                  "line": 5,
                  "element": "EventProcessingRequest.userIdentities()",
                  "path": [
                    "new Acme"
                  ]
                }
              ],
        """);
  }

  @Test
  void isEqualFromTwoBuilds() throws IOException {
    assertThat(file(ESCAPE)).isEqualTo(file(ESCAPE));
  }

  @Test
  void isNotWrittenWithoutAccessCheck() throws IOException {
    assertThat(file(ESCAPE, "-Afirehose.reads=off")).isEmpty();
    assertThat(file(ESCAPE, "-proc:only")).isEmpty();
  }
}

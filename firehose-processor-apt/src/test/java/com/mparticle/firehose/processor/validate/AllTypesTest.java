package com.mparticle.firehose.processor.validate;

import static com.google.common.truth.Truth.assertThat;
import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.mparticle.firehose.processor.FirehoseProcessor;
import org.junit.jupiter.api.Test;

final class AllTypesTest {

  private static final String MODULE = """
      @FirehoseModule(name = "Acme", version = "1.0")
      @EventProcessing(allRuntimeEnvironments = true)
      """;

  @Test
  void handlerNamesTypesOrHandlesAll() {
    Mistake.in(MODULE + """
            @SuppressWarnings("firehose:excluded-types")
            class Acme {
              @Handles(
                  value = ___,
                  all = true)
              void any(Event event) {}
            }
            """)
        .with("Event.Type.ERROR")
        .isError("[all-types] any() names ERROR, but handles all types: remove the types, or all")
        .isFixedBy("{}");
  }

  @Test
  void oneHandlerHandlesAll() {
    Mistake.in(MODULE + """
            @SuppressWarnings("firehose:excluded-types")
            class Acme {
              @Handles(all = true) void any(Event event) {}
              @Handles(___) void every(Event event) {}
            }
            """)
        .with("all = true")
        .isError(
            "[all-types] every() handles all types, as any() does already: name the types of one of them")
        .isFixedBy("Event.Type.ERROR");
  }

  @Test
  void handlerOfAllTakesAnyEvent() {
    Mistake.in(MODULE + """
            @SuppressWarnings("firehose:excluded-types")
            class Acme {
              @Handles(all = true)
              void any(___ event) {}
            }
            """)
        .with("CustomEvent")
        .isError(
            "[event-parameter] any() handles all types, but takes CustomEvent event: write Event")
        .isFixedBy("Event")
        .isFixedBy("List<Event>")
        .isFixedBy("List<? extends Event>");
  }

  @Test
  void excludedTypesAreNoted() {
    Compilation compilation = ModuleSource.of(MODULE + """
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
          @Handles(all = true)
          void any(Event event) {}
        }
        """).compile(compiler());

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation.notes().stream().map(note -> note.getMessage(null)).toList())
        .containsExactly(
            "[excluded-types] any() handles all types of events except those that mParticle does not send to Acme:"
                + " USER_ATTRIBUTE_CHANGE (without Permission.USER_ATTRIBUTES), USER_IDENTITY_CHANGE (without a"
                + " permission for a UserIdentity) and PUSH_MESSAGE_RECEIPT (without pushMessagingProviderId)");
  }

  @Test
  void nothingIsNotedWhereAllTypesAreSent() {
    Compilation compilation = ModuleSource.of(
            MODULE.replace("true", "true, pushMessagingProviderId = \"p\"") + """
        @Permissions(
            allow = {Permission.USER_ATTRIBUTES},
            user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
        class Acme {
          @Handles(all = true) void any(List<Event> events) {}
        }
        """)
        .compile(compiler());

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).hadNoteCount(0);
  }

  @Test
  void allRuntimeEnvironmentsAreNotNamedAsWell() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(
                allRuntimeEnvironments = true,
                runtimeEnvironments = ___)
            class Acme {
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
            }
            """)
        .with("RuntimeEnvironment.Type.IOS")
        .isError(
            "[duplicate-runtime-environment] runtimeEnvironments names what allRuntimeEnvironments covers: remove one"
                + " of them")
        .isFixedBy("{}");
  }

  private static Compiler compiler() {
    return Compiler.javac().withProcessors(new FirehoseProcessor());
  }
}

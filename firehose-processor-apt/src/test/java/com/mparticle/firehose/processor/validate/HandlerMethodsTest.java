package com.mparticle.firehose.processor.validate;

import static com.google.common.truth.Truth.assertThat;

import com.mparticle.firehose.processor.validate.ModuleSource.Reported;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

class HandlerMethodsTest {

  @Test
  void moduleHasAHandler() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            class Acme ___
            """)
        .with("{}")
        .isErrorAt(
            "@FirehoseModule",
            "[no-handler] Acme has no handler method: write @Handles, @HandlesNotification,"
                + " @HandlesAudienceMembershipChange or @HandlesDsr on one");
  }

  @Test
  void handlersAreNeitherPrivateNorStatic() {
    Mistake handler = Mistake.in("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        class Acme {
          @Handles(Event.Type.CUSTOM_EVENT)
          ___ void track(CustomEvent event) {}
        }
        """);
    handler
        .with("private")
        .isError(
            "[handler-not-callable] track() is private, but a handler is neither private, abstract nor static:"
                + " remove private")
        .isFixedBy("")
        .isFixedBy("protected final synchronized");
    handler
        .with("private static")
        .isError(
            "[handler-not-callable] track() is private and static, but a handler is neither private, abstract"
                + " nor static: remove private and static");
  }

  @Test
  void handlersAreNotAbstract() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            abstract class Acme {
              @Handles(Event.Type.CUSTOM_EVENT)
              ___
            }
            """)
        .with("abstract void track(CustomEvent event);")
        .isError(
            "[handler-not-callable] track() is abstract, but a handler is neither private, abstract nor static:"
                + " remove abstract")
        .isFixedBy("void track(CustomEvent event) {}");
  }

  @Test
  void handlersInheritedFromAnotherPackageArePublic() {
    String base = """
        package example.base;
        import com.mparticle.firehose.annotations.Handles;
        import com.mparticle.firehose.model.eventprocessing.*;
        public class Base {
          @Handles(Event.Type.CUSTOM_EVENT)
          %s void track(CustomEvent event) {}
        }
        """;
    ModuleSource acme = ModuleSource.of("""
        @FirehoseModule(name = "Acme", version = "1.0")
        @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
        class Acme extends example.base.Base {}
        """);

    assertThat(acme.with("example.base.Base", base.formatted("protected")).findings())
        .containsExactly(new Reported(
            Diagnostic.Kind.ERROR,
            "Base.java",
            6,
            "[handler-not-callable] track() is inherited from another package, where the dispatcher can't call it:"
                + " write public"));
    assertThat(acme.with("example.base.Base", base.formatted("public")).findings())
        .isEmpty();
  }

  @Test
  void handlersInheritedFromTheSamePackageMayBePackagePrivate() {
    assertThat(ModuleSource.of("""
                @FirehoseModule(name = "Acme", version = "1.0")
                @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
                class Acme extends Base {}
                class Base {
                  @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
                }
                """).findings()).isEmpty();
  }
}

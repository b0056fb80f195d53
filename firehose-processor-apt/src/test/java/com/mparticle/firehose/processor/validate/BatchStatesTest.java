package com.mparticle.firehose.processor.validate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchStatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Map<String, String> | a class of Java",
        "Object | a class of Java",
        "CustomEvent | a class of this SDK",
        "EventProcessingResponse | a class of this SDK",
        "AcmeSettings | a settings interface",
        "<T> T | a type variable",
        "int | no class",
        "Upload[] | no class",
      })
  void stateIsOfAClassOfThePartners(String type, String description) {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              static class Upload {}
              interface AcmeSettings { @Setting(name = "API key") String apiKey(); }
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, EventProcessingRequest batch) {}
              @BeforeEvents
              ___ begin() { throw new UnsupportedOperationException(); }
            }
            """)
        .with(type)
        .isError(
            "[state-type] begin() returns %s, which is %s, but the state of a batch is of a class of your own: write such a class, EventProcessingRequest or void"
                .formatted(
                    type.replace("<T> ", "").replaceAll("^(AcmeS|Upl)", "Acme.$1"), description))
        .isFixedBy("EventProcessingRequest")
        .isFixedBy("void");
  }

  @Test
  void stateIsOfAClassThatTheDispatcherCanUse() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              ___ static class Upload {}
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, Upload upload) {}
              @BeforeEvents
              Upload begin() { return new Upload(); }
            }
            """)
        .with("private")
        .isErrorAt(
            "Upload begin()",
            "[state-type] begin() returns Acme.Upload, which the dispatcher can't use: remove private, or write public if"
                + " it is in another package")
        .isFixedBy("");
  }

  @Test
  void batchHasOneState() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              static class Upload {}
              static class Counter {}
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, Upload upload) {}
              @BeforeEvents Upload begin() { return new Upload(); }
              ___
              Counter count() { return new Counter(); }
            }
            """)
        .with("@BeforeEvents")
        .isErrorAt(
            "Counter count()",
            "[duplicate-state] count() returns Acme.Counter, but begin() returns the state of the batch already: put both"
                + " into one class, and write void")
        .isFixedBy("");
  }

  @Test
  void stateIsTaken() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              static class Upload ___ {}
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              @BeforeEvents Upload begin() { return new Upload(); }
              @AfterEvents void end() {}
            }
            """)
        .with("")
        .isWarningAt(
            "Upload begin()",
            "[unused-state] begin() returns Acme.Upload as the state of the batch, but no method takes it: write a"
                + " parameter of type Acme.Upload where it is used, or return void")
        .isFixedBy("implements AutoCloseable { public void close() {} } static class Other")
        .isFixedBy(
            "{} @HandlesNotification(SystemNotification.Type.GDPR_CONSENT_STATE) void consent(SystemNotification n, Upload u)");
  }

  @Test
  void stateThatNothingTakesCanBeSuppressed() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              static class Upload {}
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event) {}
              ___
              @BeforeEvents Upload begin() { return new Upload(); }
            }
            """)
        .with("")
        .isWarningAt(
            "Upload begin()",
            "[unused-state] begin() returns Acme.Upload as the state of the batch, but no method takes it: write a"
                + " parameter of type Acme.Upload where it is used, or return void")
        .isFixedBy("@SuppressWarnings(\"firehose:unused-state\")");
  }

  @Test
  void stateIsTakenByItsTypeOrASupertype() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              interface Sink {}
              static class Upload implements Sink {}
              static class Download extends Upload {}
              @BeforeEvents Upload begin() { return new Upload(); }
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event, EventProcessingRequest batch,
                  ___ state) {}
              @AfterEvents void end(Upload upload) {}
            }
            """)
        .with("Object")
        .isError(
            "[handler-parameter] track() takes Object state, which could be given anything: write Acme.Upload, or"
                + " give it to the constructor of Acme")
        .with("Download")
        .isError(
            "[handler-parameter] track() takes Acme.Download state, which the dispatcher has no value for: write"
                + " Acme.Upload, or give it to the constructor of Acme")
        .isFixedBy("Upload")
        .isFixedBy("Sink");
  }

  @Test
  void stateIsTakenOnce() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              interface Sink {}
              static class Upload implements Sink {}
              @BeforeEvents Upload begin() { return new Upload(); }
              @Handles(Event.Type.CUSTOM_EVENT)
              void track(CustomEvent event, Upload upload
                  ___) {}
            }
            """)
        .with(", Sink sink")
        .isError(
            "[duplicate-parameter] track() takes Acme.Sink sink, but is given the same as upload: remove one of them")
        .isFixedBy("");
  }

  @Test
  void stateIsOfABatchAndNotOfOtherMessages() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @Permissions(user = @UserIdentityPermission(type = UserIdentity.Type.EMAIL))
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            @DsrProcessing(domain = "acme.example")
            class Acme {
              static class Upload {}
              @BeforeEvents Upload begin() { return new Upload(); }
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, Upload upload) {}
              @HandlesDsr
              void erase(DsrProcessingRequest request
                  ___) {}
            }
            """)
        .with(", Upload upload")
        .isError(
            "[handler-parameter] erase() takes Acme.Upload upload, which only @Handles, @HandlesNotification or"
                + " @AfterEvents methods are given: remove it")
        .isFixedBy("");
  }

  @Test
  void stateDoesNotExistBeforeItIsMade() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme {
              static class Upload {}
              @BeforeEvents
              EventProcessingRequest sort(EventProcessingRequest batch
                  ___) { return batch; }
              @BeforeEvents Upload begin() { return new Upload(); }
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, Upload upload) {}
            }
            """)
        .with(", Upload upload")
        .isError(
            "[handler-parameter] sort() takes Acme.Upload upload, which only @Handles, @HandlesNotification or"
                + " @AfterEvents methods are given: remove it")
        .isFixedBy("");
  }

  @Test
  void inheritedStateIsOfTheTypeThatTheModuleGivesIt() {
    Mistake.in("""
            @FirehoseModule(name = "Acme", version = "1.0")
            @EventProcessing(runtimeEnvironments = RuntimeEnvironment.Type.IOS)
            class Acme extends Base<___> {
              static class Upload {}
            }
            abstract class Base<S> {
              @BeforeEvents
              S begin() { throw new UnsupportedOperationException(); }
              @Handles(Event.Type.CUSTOM_EVENT) void track(CustomEvent event, S state) {}
            }
            """)
        .with("StringBuilder")
        .isErrorAt(
            "S begin()",
            "[state-type] begin() returns StringBuilder, which is a class of Java, but the state of a batch is of a class"
                + " of your own: write such a class, EventProcessingRequest or void")
        .isFixedBy("Acme.Upload");
  }
}

package com.mparticle.firehose.emulator.app.page;

import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.app.page.http.Parameters;
import com.mparticle.firehose.emulator.app.page.http.Response;
import com.mparticle.firehose.emulator.app.page.http.Route;
import com.mparticle.firehose.emulator.app.page.view.DirectoryView;
import com.mparticle.firehose.emulator.app.page.view.DirectoryView.Fact;
import com.mparticle.firehose.emulator.app.page.view.DirectoryView.Received;
import com.mparticle.firehose.emulator.app.page.view.Frame;
import com.mparticle.firehose.emulator.json.Trees;
import com.mparticle.firehose.model.registration.AudienceProcessingRegistration;
import com.mparticle.firehose.model.registration.DsrProcessingRegistration;
import com.mparticle.firehose.model.registration.EventProcessingRegistration;
import com.mparticle.firehose.model.registration.ModuleRegistrationResponse;
import java.util.ArrayList;
import java.util.List;

/** The module as in mParticle's directory, and what it is registered for. */
final class DirectoryPage implements Route {

  private final FirehoseEmulator mparticle;
  private final Frame frame;

  DirectoryPage(FirehoseEmulator mparticle, Frame frame) {
    this.mparticle = mparticle;
    this.frame = frame;
  }

  @Override
  public Response get(Parameters query) {
    return Response.html(Templates.render("directory", frame, view()));
  }

  private DirectoryView view() {
    ModuleRegistrationResponse registration = mparticle.registration();
    return new DirectoryView(
        registration.version().orElse(""),
        SafeHtml.of(registration.description().orElse("")),
        receives(registration),
        mparticle.findings().stream().map(Object::toString).toList(),
        Trees.pretty(Trees.object(registration)));
  }

  private static List<Received> receives(ModuleRegistrationResponse registration) {
    List<Received> receives = new ArrayList<>();
    registration
        .eventProcessingRegistration()
        .ifPresent(events -> receives.add(new Received("Events", facts(events))));
    registration
        .audienceProcessingRegistration()
        .ifPresent(audiences -> receives.add(new Received("Audiences", facts(audiences))));
    registration
        .dsrProcessingRegistration()
        .ifPresent(dsr -> receives.add(new Received("Data subject requests", facts(dsr))));
    return receives;
  }

  private static List<Fact> facts(EventProcessingRegistration events) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "Types", events.supportedEventTypeNames());
    add(facts, "Notifications", events.supportedSystemNotificationTypeNames());
    add(facts, "Platforms", events.supportedRuntimeEnvironmentNames());
    add(facts, "Age", List.of(age(events.maxDataAgeHours())));
    return facts;
  }

  private static String age(int hours) {
    return hours < 0 ? "any" : "up to " + hours + " hours";
  }

  private static List<Fact> facts(AudienceProcessingRegistration audiences) {
    String bundled = audiences
        .bulkConfiguration()
        .map(bulk -> "several users in one message")
        .orElse("one user in each message");
    return List.of(new Fact("Members", List.of(bundled)));
  }

  private static List<Fact> facts(DsrProcessingRegistration dsr) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "Types", dsr.supportedDsrTypeNames());
    add(facts, "Domain", dsr.domain().stream().toList());
    return facts;
  }

  private static void add(List<Fact> facts, String name, List<String> values) {
    if (!values.isEmpty()) {
      facts.add(new Fact(name, values));
    }
  }
}

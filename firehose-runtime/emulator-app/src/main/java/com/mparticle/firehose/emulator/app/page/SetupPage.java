package com.mparticle.firehose.emulator.app.page;

import com.mparticle.firehose.emulator.Delivery;
import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.InvalidFormException;
import com.mparticle.firehose.emulator.app.page.http.Parameters;
import com.mparticle.firehose.emulator.app.page.http.Response;
import com.mparticle.firehose.emulator.app.page.http.Route;
import com.mparticle.firehose.emulator.app.page.view.FormView;
import com.mparticle.firehose.emulator.app.page.view.Frame;
import com.mparticle.firehose.emulator.app.page.view.SetupView;
import com.mparticle.firehose.emulator.app.page.view.SetupView.ConnectedAudience;
import com.mparticle.firehose.emulator.registration.FilledForm;
import com.mparticle.firehose.emulator.registration.Form;
import com.mparticle.firehose.emulator.samples.SampleAudience;
import com.mparticle.firehose.emulator.samples.Samples;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms that customers fill in, and the audiences that they connect. */
final class SetupPage implements Route {

  private static final String PATH = "/setup";
  private static final String DISCONNECT = "disconnect";

  private final FirehoseEmulator mparticle;
  private final SettingsStore store;
  private final FormViews views;
  private final Frame frame;

  SetupPage(FirehoseEmulator mparticle, SettingsStore store, Frame frame) {
    this.mparticle = mparticle;
    this.store = store;
    this.views = new FormViews(store);
    this.frame = frame;
  }

  @Override
  public Response get(Parameters query) {
    return Response.html(page(find(query.get("saved")), "Saved.", Optional.empty()));
  }

  @Override
  public Response post(Parameters parameters) {
    if (parameters.find(DISCONNECT).isPresent()) {
      return disconnect(parameters.get(DISCONNECT));
    }
    Optional<Form> form = find(parameters.get("form"));
    if (form.isEmpty()) {
      return Response.text(Response.UNPROCESSABLE, "There is no such form");
    }
    Map<String, String> sent = settings(parameters);
    Map<String, String> entered = store.entered(form.get(), sent);
    FilledForm filled = store.check(form.get(), entered);
    if (!filled.problems().isEmpty()) {
      FormView rejected = views.rejected(form.get(), sent, filled.problems());
      return Response.html(
          Response.UNPROCESSABLE, page(Optional.empty(), "", Optional.of(rejected)));
    }
    if (form.get() == Form.AUDIENCE_SUBSCRIPTION) {
      return connect(entered);
    }
    store.save(form.get(), entered);
    return Response.seeOther(
        PATH + "?saved=" + form.get().name() + "#" + form.get().name());
  }

  private static Optional<Form> find(String name) {
    return Arrays.stream(Form.values()).filter(form -> form.name().equals(name)).findFirst();
  }

  private static Map<String, String> settings(Parameters parameters) {
    Map<String, String> sent = new LinkedHashMap<>();
    parameters.values().forEach((name, value) -> {
      if (name.startsWith(FormViews.FIELD)) {
        sent.put(name.substring(FormViews.FIELD.length()), value);
      }
    });
    return sent;
  }

  private Response connect(Map<String, String> entered) {
    SampleAudience audience = Samples.audience();
    Delivery delivery;
    try {
      delivery = mparticle.connect(audience, entered);
    } catch (InvalidFormException e) {
      return Response.html(
          Response.UNPROCESSABLE,
          page(Optional.of(Form.AUDIENCE_SUBSCRIPTION), firstProblem(e), Optional.empty()));
    }
    if (delivery.isHandled()) {
      store.connected(audience);
      return Response.seeOther(
          PATH + "?saved=" + Form.AUDIENCE_SUBSCRIPTION + "#" + Form.AUDIENCE_SUBSCRIPTION);
    }
    return Response.html(
        Response.UNPROCESSABLE,
        page(
            Optional.of(Form.AUDIENCE_SUBSCRIPTION),
            "The module did not connect it: " + delivery,
            Optional.empty()));
  }

  private static String firstProblem(InvalidFormException invalid) {
    return "First save another form: " + invalid.getMessage();
  }

  private Response disconnect(String id) {
    store.audiences().stream()
        .filter(audience -> Long.toString(audience.id()).equals(id))
        .findFirst()
        .ifPresent(audience -> {
          mparticle.disconnect(audience);
          store.disconnect(audience.id());
        });
    return Response.seeOther(PATH + "#" + Form.AUDIENCE_SUBSCRIPTION);
  }

  /**
   * The page.
   *
   * @param told the form that says something
   * @param rejected the form that can't be saved, in place of the saved one
   */
  private String page(Optional<Form> told, String message, Optional<FormView> rejected) {
    List<FormView> forms = new ArrayList<>();
    for (Form form : Form.values()) {
      if (rejected.filter(view -> view.id().equals(form.name())).isPresent()) {
        forms.add(rejected.get());
      } else if (isShown(form)) {
        forms.add(
            views.saved(form, told.filter(form::equals).map(any -> message).orElse("")));
      }
    }
    List<ConnectedAudience> audiences = store.audiences().stream()
        .map(audience -> new ConnectedAudience(audience.id(), audience.name()))
        .toList();
    return Templates.render("setup", frame, new SetupView(forms, audiences));
  }

  /**
   * Audiences can be connected although there is nothing to fill in; other such forms are empty.
   */
  private boolean isShown(Form form) {
    return form.isIn(mparticle.registration())
        && (form == Form.AUDIENCE_SUBSCRIPTION || !store.form(form).fields().isEmpty());
  }
}

package com.mparticle.firehose.emulator.app.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mparticle.firehose.emulator.Delivery;
import com.mparticle.firehose.emulator.FirehoseEmulator;
import com.mparticle.firehose.emulator.InvalidFormException;
import com.mparticle.firehose.emulator.app.endpoint.HandlerCalls;
import com.mparticle.firehose.emulator.app.page.http.Parameters;
import com.mparticle.firehose.emulator.app.page.http.Response;
import com.mparticle.firehose.emulator.app.page.http.Route;
import com.mparticle.firehose.emulator.app.page.view.Frame;
import com.mparticle.firehose.emulator.app.page.view.WorkbenchView;
import com.mparticle.firehose.emulator.app.page.view.WorkbenchView.Result;
import com.mparticle.firehose.emulator.json.Trees;
import java.util.Optional;

/** Sends the module a message, and shows what becomes of it. */
final class WorkbenchPage implements Route {

  private final FirehoseEmulator mparticle;
  private final boolean isTraced;
  private final SampleMessages samples;
  private final Frame frame;

  /**
   * The page.
   *
   * @param isTraced whether handler calls can be seen
   */
  WorkbenchPage(FirehoseEmulator mparticle, boolean isTraced, Frame frame) {
    this.mparticle = mparticle;
    this.isTraced = isTraced;
    this.samples = new SampleMessages(mparticle.registration());
    this.frame = frame;
  }

  @Override
  public Response get(Parameters query) {
    String key = query.find("sample").orElse(samples.first());
    return Response.html(samples
        .json(key)
        .map(json -> page(key, json, "", Optional.empty()))
        .orElseGet(() -> page("", "", "There is no such sample.", Optional.empty())));
  }

  @Override
  public Response post(Parameters form) {
    String json = form.get("json");
    try {
      ObjectNode message = Trees.object(json);
      // One at a time, so that handler calls are those of this message.
      synchronized (this) {
        Result result = form.get("do").equals("send") ? send(message) : preview(message);
        return Response.html(page("", json, "", Optional.of(result)));
      }
    } catch (InvalidFormException e) {
      return rejected(
          json,
          "The customer has not filled in what the module needs. " + e.getMessage()
              + ". Do so on the page Set-up.");
    } catch (IllegalArgumentException e) {
      return rejected(json, e.getMessage() + ".");
    }
  }

  private Response rejected(String json, String problem) {
    return Response.html(Response.UNPROCESSABLE, page("", json, problem, Optional.empty()));
  }

  private Result send(ObjectNode message) {
    HandlerCalls.forget();
    Delivery delivery = mparticle.send(message);
    return Results.of(delivery, isTraced, HandlerCalls.take());
  }

  private Result preview(ObjectNode message) {
    return Results.of(mparticle.preview(message), isTraced);
  }

  private String page(String key, String json, String problem, Optional<Result> result) {
    return Templates.render(
        "workbench", frame, new WorkbenchView(samples.groups(), key, json, problem, result));
  }
}

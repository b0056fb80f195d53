package com.mparticle.firehose.emulator.app.page.http;

/** Answers the requests to one path. */
public interface Route {

  /**
   * Shows the page.
   *
   * @param query the fields of the query
   */
  Response get(Parameters query);

  /**
   * Handles a form, which was sent by the page itself.
   *
   * @param form its fields
   */
  default Response post(Parameters form) {
    return Response.text(405, "There is no form here");
  }
}

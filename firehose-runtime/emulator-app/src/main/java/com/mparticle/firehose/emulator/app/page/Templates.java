package com.mparticle.firehose.emulator.app.page;

import com.mparticle.firehose.emulator.app.page.view.Frame;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders pages. The templates are compiled with the classes, and escape what they show. */
final class Templates {

  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Templates() {}

  /**
   * Renders a page.
   *
   * @param view what the template takes, besides the frame
   */
  static String render(String template, Frame frame, Object view) {
    TemplateOutput html = new StringOutput();
    ENGINE.render(template + ".jte", Map.of("frame", frame, "view", view), html);
    return html.toString();
  }
}

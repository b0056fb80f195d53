package com.mparticle.firehose.emulator.app.page;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes the HTML of a description safe to show. Documented: inline HTML is permitted in it. Not
 * documented is which; links to web pages and emphasis are kept here, all else is shown without its
 * tags or not at all.
 */
final class SafeHtml {

  private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
      .allowElements("a", "b", "strong", "i", "em", "br")
      .allowUrlProtocols("http", "https")
      .allowAttributes("href")
      .onElements("a")
      .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
      .toFactory();

  private SafeHtml() {}

  static String of(String html) {
    return POLICY.sanitize(html);
  }
}

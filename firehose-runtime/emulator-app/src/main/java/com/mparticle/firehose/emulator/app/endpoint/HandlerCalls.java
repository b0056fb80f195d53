package com.mparticle.firehose.emulator.app.endpoint;

import java.util.ArrayList;
import java.util.List;

/**
 * The calls of handlers since they were last asked for. Traced code reports here, so that all of it
 * is static, and one for the process.
 */
public final class HandlerCalls {

  private static final int MOST = 1_000;
  private static final List<String> CALLS = new ArrayList<>();

  private HandlerCalls() {}

  /**
   * A handler begins; called by traced code.
   *
   * @param handler simple name of its class and name of the method: {@code Acme.track}
   */
  public static void called(String handler) {
    synchronized (CALLS) {
      // Load without anybody who asks must not fill the memory.
      if (CALLS.size() < MOST) {
        CALLS.add(handler);
      }
    }
  }

  /** Forgets the calls so far. */
  public static void forget() {
    synchronized (CALLS) {
      CALLS.clear();
    }
  }

  /** Takes the calls since the last time, the first at first; at most a thousand are kept. */
  public static List<String> take() {
    synchronized (CALLS) {
      List<String> calls = List.copyOf(CALLS);
      CALLS.clear();
      return calls;
    }
  }
}

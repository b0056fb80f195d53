package com.mparticle.firehose.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged about settings while this is open; the console does not get it. */
final class CapturedWarnings extends Handler implements AutoCloseable {

  private final Logger logger = Logger.getLogger(SettingValues.class.getName());
  private final List<String> messages = new ArrayList<>();

  CapturedWarnings() {
    logger.setUseParentHandlers(false);
    logger.addHandler(this);
  }

  List<String> messages() {
    return messages;
  }

  @Override
  public void publish(LogRecord record) {
    messages.add(record.getMessage());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
  }
}

package com.mparticle.firehose.emulator.target;

import com.mparticle.firehose.model.Message;

/**
 * One attempt to send a message.
 *
 * @param type the type of the message
 * @param json the message
 * @param id identifies the attempt, as the request id of AWS Lambda does
 */
public record Call(Message.Type type, String json, String id) {

  /** Without the message, which holds personal data. */
  @Override
  public String toString() {
    return type + " " + id;
  }
}

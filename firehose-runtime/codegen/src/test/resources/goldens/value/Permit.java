package com.acme;

import com.mparticle.firehose.model.WireFlag;

/** Each constant is a property of the value that holds a set of them. */
public enum Permit implements WireFlag {
  READ("may_read"),
  WRITE("may_write");

  private final String wireFlag;

  Permit(String wireFlag) {
    this.wireFlag = wireFlag;
  }

  @Override
  public String wireFlag() {
    return wireFlag;
  }
}

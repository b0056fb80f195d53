package com.mparticle.firehose.emulator.registration;

/**
 * Why a form can't be saved.
 *
 * @param id the id of the setting
 * @param text what is wrong, in a sentence without its full stop; it does not quote the value
 */
public record FormProblem(String id, String text) {

  @Override
  public String toString() {
    return id + ": " + text;
  }
}

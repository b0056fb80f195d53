package com.mparticle.firehose.emulator;

import com.mparticle.firehose.emulator.target.RetryPolicy;
import com.mparticle.firehose.emulator.target.Target;
import java.util.HashSet;
import java.util.Set;

/** Builds an emulator. */
public final class FirehoseEmulatorBuilder {

  private static final long SAMPLE_ACCOUNT_ID = 4_017;

  private final Target target;
  private final Set<String> tolerated = new HashSet<>();
  private EmulatorClock clock = new VirtualClock();
  private RetryPolicy retries;
  private Faults faults = Faults.NONE;
  private long accountId = SAMPLE_ACCOUNT_ID;
  private long seed;
  private boolean formsAreChecked = true;

  FirehoseEmulatorBuilder(Target target) {
    this.target = target;
    this.retries = target.retries();
  }

  /** The time by which messages are stamped and retries wait; a {@link VirtualClock} at first. */
  public FirehoseEmulatorBuilder clock(EmulatorClock other) {
    clock = other;
    return this;
  }

  /** How failed calls are repeated; as the target says, at first. */
  public FirehoseEmulatorBuilder retries(RetryPolicy other) {
    retries = other;
    return this;
  }

  /** What goes wrong between mParticle and the module; nothing, at first. */
  public FirehoseEmulatorBuilder faults(Faults other) {
    faults = other;
    return this;
  }

  /** The id of the customer's account. */
  public FirehoseEmulatorBuilder accountId(long id) {
    accountId = id;
    return this;
  }

  /** From which the ids of messages follow. */
  public FirehoseEmulatorBuilder seed(long other) {
    seed = other;
    return this;
  }

  /**
   * Takes the module although its registration breaks rules.
   *
   * @param rules names of rules, as {@link RegistrationRejectedException} shows them
   */
  public FirehoseEmulatorBuilder tolerate(String... rules) {
    tolerated.addAll(Set.of(rules));
    return this;
  }

  /**
   * Sends settings although the customer could not save the forms: those of customers who saved
   * them before the registration demanded what it does now.
   */
  public FirehoseEmulatorBuilder withOutdatedForms() {
    formsAreChecked = false;
    return this;
  }

  /**
   * Registers the module.
   *
   * @throws RegistrationRejectedException if its registration breaks a rule, or it does not answer
   */
  public FirehoseEmulator build() {
    Module module = register();
    Customer customer = new Customer(accountId, formsAreChecked);
    ReportCounters counters = new ReportCounters();
    Courier courier = new Courier(target, retries, clock, faults, counters);
    Dispatch dispatch =
        new Dispatch(module, customer, courier, clock, new MessageIds(seed), counters);
    return new FirehoseEmulator(target, customer, clock, counters, dispatch);
  }

  private Module register() {
    try {
      return RegistrationDesk.register(target, clock, tolerated);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while registering", e);
    }
  }
}

package com.mparticle.firehose.benchmarks;

import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads and writes a message of each type. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class MessageBenchmark {

  /** Name of the sample. */
  @Param({
    "audience_membership_change_request",
    "audience_membership_change_response",
    "audience_subscription_request_add",
    "audience_subscription_response",
    "batch_android",
    "event_processing_response",
    "dsr_processing_request",
    "dsr_processing_response",
    "module_registration_request",
    "module_registration_response"
  })
  public String sample = "";

  private final MessageSerializer serializer = new MessageSerializer();
  private byte[] json = {};
  private Message message = Samples.NOTHING;

  /** Reads the sample. */
  @Setup
  public void readSample() throws IOException {
    json = Samples.read(sample);
    message = serializer.deserialize(json);
  }

  /** The bare walk over the tokens. */
  @Benchmark
  public int walk() throws IOException {
    return Walk.tokens(json);
  }

  /** Reads the message. */
  @Benchmark
  public Message decode() throws IOException {
    return serializer.deserialize(json);
  }

  /** Reads the message by way of databind. */
  @Benchmark
  public Message decodeWithDatabind() throws IOException {
    return Databind.read(json);
  }

  /** Writes the message. */
  @Benchmark
  public String encode() {
    return serializer.serialize(message);
  }

  /** Writes the message by way of databind. */
  @Benchmark
  public byte[] encodeWithDatabind() throws IOException {
    return Databind.write(message);
  }
}

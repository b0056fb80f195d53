package com.mparticle.firehose.benchmarks;

import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** Batches of many events: read alone, and from bytes to bytes with all or few events handled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BatchBenchmark {

  private static final Invocation INVOCATION = Invocation.of("benchmark");

  /** How many events the batch holds. */
  @Param({"1", "10", "100", "1000"})
  public int events;

  /** How many percent of the events are of types that are handled. */
  @Param({"1", "100"})
  public int handled;

  private final MessageSerializer serializer = new MessageSerializer();
  private final CountingProcessor processor = new CountingProcessor(false);
  private final CountingProcessor mapsProcessor = new CountingProcessor(true);
  private byte[] json = {};

  /** Makes the batch. */
  @Setup
  public void makeBatch() throws IOException {
    EventProcessingRequest batch =
        (EventProcessingRequest) serializer.deserialize(Samples.read("batch_android"));
    json = serializer
        .serialize(EventProcessingRequest.builder()
            .from(batch)
            .events(Samples.events(events, handled))
            .build())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The bare walk over the tokens. */
  @Benchmark
  public int walk() throws IOException {
    return Walk.tokens(json);
  }

  /** The walk that takes the text of each name and value. */
  @Benchmark
  public int walkWithTexts() throws IOException {
    return Walk.texts(json);
  }

  /** Reads all events. */
  @Benchmark
  public Message decode() throws IOException {
    return serializer.deserialize(json);
  }

  /** Reads the handled events, handles them and writes the response, as on Lambda. */
  @Benchmark
  public int answer() throws IOException {
    return answer(processor);
  }

  /** The same with handlers that look into the maps of events. */
  @Benchmark
  public int answerWithMaps() throws IOException {
    return answer(mapsProcessor);
  }

  private int answer(CountingProcessor counting) throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    counting.handle(new ByteArrayInputStream(json), response, INVOCATION);
    return response.size() + counting.sum();
  }

  /** The same by way of databind. */
  @Benchmark
  public int answerWithDatabind() throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    Databind.answer(json, response);
    return response.size();
  }
}

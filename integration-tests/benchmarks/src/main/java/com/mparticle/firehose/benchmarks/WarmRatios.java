package com.mparticle.firehose.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.mparticle.firehose.Invocation;
import com.mparticle.firehose.MessageSerializer;
import com.mparticle.firehose.json.codec.EventFilter;
import com.mparticle.firehose.json.jackson.JacksonMessageReader;
import com.mparticle.firehose.json.jackson.JacksonValues;
import com.mparticle.firehose.model.Message;
import com.mparticle.firehose.model.eventprocessing.EventProcessingRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Warm ratios side by side, for machines that are not quiet enough for JMH: the ways take turns in
 * short slices, what counts is the CPU time of the thread, and medians are compared.
 */
final class WarmRatios {

  private static final Invocation INVOCATION = Invocation.of("benchmark");

  private static final int ROUNDS = 301;
  private static final long SLICE_BYTES = 1_000_000;
  private static final JsonFactory JACKSON = new JsonFactory();
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final MessageSerializer serializer = new MessageSerializer();
  private final CountingProcessor processor = new CountingProcessor(false);
  private final CountingProcessor mapsProcessor = new CountingProcessor(true);

  private WarmRatios() {}

  /**
   * Prints a table of ratios to the bare walk over the same bytes.
   *
   * @param files batches to measure besides the made ones
   */
  public static void main(String[] files) throws IOException {
    WarmRatios ratios = new WarmRatios();
    System.out.printf(
        "%-28s %9s %7s %7s %7s %7s %7s %7s %9s %9s%n",
        "batch",
        "walk us",
        "texts",
        "decode",
        "jackson",
        "answer",
        "maps",
        "encode",
        "generator",
        "databind");
    for (String file : files) {
      Path path = Path.of(file);
      ratios.print(path.getFileName().toString(), Files.readAllBytes(path));
    }
    for (int events : new int[] {1, 10, 100, 1000}) {
      ratios.print(events + " events, all handled", ratios.batch(events, 100));
    }
    ratios.print("1000 events, 1 % handled", ratios.batch(1000, 1));
  }

  private byte[] batch(int events, int handled) throws IOException {
    EventProcessingRequest batch =
        (EventProcessingRequest) serializer.deserialize(Samples.read("batch_android"));
    return serializer
        .serialize(EventProcessingRequest.builder()
            .from(batch)
            .events(Samples.events(events, handled))
            .build())
        .getBytes(StandardCharsets.UTF_8);
  }

  private void print(String name, byte[] json) throws IOException {
    Message message = serializer.deserialize(json);
    Way[] ways = {
      Walk::tokens,
      Walk::texts,
      this::decode,
      WarmRatios::decodeWithJackson,
      bytes -> answer(bytes, processor),
      bytes -> answer(bytes, mapsProcessor),
      bytes -> encode(message),
      bytes -> encodeWithGenerator(message),
      WarmRatios::answerWithDatabind
    };
    double[] medians = medians(ways, json);
    System.out.printf("%-28s %9.1f", name, medians[0] / 1000);
    for (int way = 1; way < ways.length; way++) {
      System.out.printf(way < 7 ? " %7.2f" : " %9.2f", medians[way] / medians[0]);
    }
    System.out.println();
  }

  private static double[] medians(Way[] ways, byte[] json) throws IOException {
    int times = (int) Math.max(1, SLICE_BYTES / json.length);
    double[][] nanos = new double[ways.length][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int way = 0; way < ways.length; way++) {
        nanos[way][round] = nanosOf(ways[way], json, times);
      }
    }
    double[] medians = new double[ways.length];
    for (int way = 0; way < ways.length; way++) {
      double[] warm = Arrays.copyOfRange(nanos[way], ROUNDS / 3, ROUNDS);
      Arrays.sort(warm);
      medians[way] = warm[warm.length / 2];
    }
    return medians;
  }

  private static double nanosOf(Way way, byte[] json, int times) throws IOException {
    long start = CLOCK.getCurrentThreadCpuTime();
    int sum = 0;
    for (int i = 0; i < times; i++) {
      sum += way.go(json);
    }
    long nanos = CLOCK.getCurrentThreadCpuTime() - start;
    if (sum == 0) {
      throw new IllegalStateException("Nothing was done");
    }
    return (double) nanos / times;
  }

  private int decode(byte[] json) throws IOException {
    return serializer.deserialize(json).typeName().length();
  }

  /** Reads with Jackson's parser, as messages are read that the fast path does not support. */
  private static int decodeWithJackson(byte[] json) throws IOException {
    return JacksonMessageReader.read(json, json.length, new EventFilter())
        .typeName()
        .length();
  }

  private int encode(Message message) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    serializer.serialize(message, json);
    return json.size();
  }

  /** Writes the same with Jackson's generator. */
  private static int encodeWithGenerator(Message message) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonGenerator generator = JACKSON.createGenerator(json)) {
      JacksonValues.write(EventProcessingRequest.class, message, generator);
    }
    return json.size();
  }

  private static int answer(byte[] json, CountingProcessor processor) throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    processor.handle(new ByteArrayInputStream(json), response, INVOCATION);
    return response.size() + processor.sum();
  }

  private static int answerWithDatabind(byte[] json) throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    Databind.answer(json, response);
    return response.size();
  }

  /** A way to go through a message. */
  private interface Way {

    int go(byte[] json) throws IOException;
  }
}

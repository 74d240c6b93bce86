package org.yiwang.bench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Some writers at work for a while, each as fast as it can. */
final class Round {
  private Round() {}

  /** Returns how long each filing took, in nanoseconds, in ascending order. */
  static Measured run(Writer.Source source, int writers, int seconds) throws Exception {
    List<Writer> open = new ArrayList<>();
    for (int i = 0; i < writers; i++) {
      open.add(source.open());
    }
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    long begin = System.nanoTime();
    long end = begin + seconds * 1_000_000_000L;
    List<Future<LongStream.Builder>> running = new ArrayList<>();
    for (Writer writer : open) {
      running.add(threads.submit(() -> work(writer, end)));
    }
    LongStream all = LongStream.empty();
    for (Future<LongStream.Builder> each : running) {
      all = LongStream.concat(all, each.get().build());
    }
    double took = (System.nanoTime() - begin) / 1e9;
    threads.shutdown();
    for (Writer writer : open) {
      writer.close();
    }
    return new Measured(all.sorted().toArray(), took);
  }

  private static LongStream.Builder work(Writer writer, long end) throws Exception {
    LongStream.Builder times = LongStream.builder();
    for (long from = System.nanoTime(); from < end; ) {
      writer.fileOne();
      long to = System.nanoTime();
      times.add(to - from);
      from = to;
    }
    return times;
  }
}

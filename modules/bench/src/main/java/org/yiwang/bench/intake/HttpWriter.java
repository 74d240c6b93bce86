package org.yiwang.bench.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import org.yiwang.bench.stand.Line;
import org.yiwang.bench.texts.Bodies;

/** POST /api/v1/appeals. */
final class HttpWriter implements Writer {
  private final Line line;
  private final Bodies bodies;

  HttpWriter(Line line, Bodies bodies) {
    this.line = line;
    this.bodies = bodies;
  }

  @Override
  public void fileOne() throws IOException {
    String key = "bench-" + UuidCreator.getTimeOrderedEpoch();
    line.post("appeals", key, bodies.any(ThreadLocalRandom.current())).mustBeGood();
  }

  @Override
  public void close() throws IOException {
    line.close();
  }
}

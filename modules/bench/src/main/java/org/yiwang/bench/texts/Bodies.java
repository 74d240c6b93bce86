package org.yiwang.bench.texts;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Ready-made requests that file an appeal: every text for every household. */
public final class Bodies {
  private final byte[][] bodies;

  public Bodies(List<String> households) {
    bodies =
        Texts.all().stream()
            .flatMap(text -> households.stream().map(household -> body(text, household)))
            .toArray(byte[][]::new);
  }

  public byte[] any(RandomGenerator random) {
    return bodies[random.nextInt(bodies.length)];
  }

  public Stream<byte[]> all() {
    return Stream.of(bodies);
  }

  private static byte[] body(Texts.Text text, String household) {
    return Json.createObjectBuilder()
        .add("householdId", household)
        .add("channel", "online")
        .add("title", text.title())
        .add("content", text.content())
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }
}

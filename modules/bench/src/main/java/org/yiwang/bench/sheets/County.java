package org.yiwang.bench.sheets;

import java.util.List;
import java.util.Random;

/** Households of a county as rows of text: nothing in them is anybody's. */
final class County {

  static final List<String> HEADINGS =
      List.of(
          "village",
          "number",
          "grid",
          "kind",
          "head",
          "id",
          "phone",
          "members",
          "group",
          "address",
          "longitude",
          "latitude");

  /** Blocks of common characters, so that the texts take three bytes each as real ones do. */
  private static final int FIRST = 0x4E00;

  private static final int BLOCK = 0x2000;

  private final Random random = new Random(310);

  List<String> row(int number) {
    int village = number / 300;
    return List.of(
        "430181%03d%03d".formatted(100 + village / 20 % 800, 200 + village % 20),
        "%03d".formatted(number % 300 + 1),
        "430181%03d%03d%03d"
            .formatted(100 + village / 20 % 800, 200 + village % 20, number % 300 / 20 + 1),
        word(2),
        word(2 + random.nextInt(2)),
        "%017d".formatted(Math.floorMod(random.nextLong(), 100_000_000_000_000_000L)) + "X",
        "1%010d".formatted(Math.floorMod(random.nextLong(), 10_000_000_000L)),
        String.valueOf(1 + random.nextInt(8)),
        word(3),
        word(12),
        "113.%06d".formatted(random.nextInt(1_000_000)),
        "28.%06d".formatted(random.nextInt(1_000_000)));
  }

  private String word(int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.appendCodePoint(FIRST + random.nextInt(BLOCK));
    }
    return word.toString();
  }
}

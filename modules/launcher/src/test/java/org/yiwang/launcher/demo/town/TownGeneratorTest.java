package org.yiwang.launcher.demo.town;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** The same seed gives the same town, everywhere and always. */
class TownGeneratorTest {
  private static final Path EXPECTED = Path.of("src/test/resources/demo");

  /**
   * After a wanted change: {@code mvn test -Dtest=TownGeneratorTest -Dtown.update} writes the sums
   * and the sample anew, to be read before they are committed.
   */
  @Test
  void the_demonstration_town_is_the_one_whose_checksums_are_kept() throws Exception {
    TownSheets town = TownSheets.of(TownGenerator.demonstration());
    List<String> sums = new ArrayList<>();
    List<String> sample = new ArrayList<>();
    for (String kind : TownSheets.KINDS) {
      sums.add(sum(town.file(kind)) + "  " + kind + ".csv");
      List<String> lines = Files.readAllLines(town.file(kind));
      sample.add("== " + kind + " " + (lines.size() - 1));
      for (int i = 0; i < lines.size(); i += 1 + lines.size() / 16) {
        sample.add(lines.get(i));
      }
    }
    if (System.getProperty("town.update") != null) {
      Files.createDirectories(EXPECTED);
      Files.write(EXPECTED.resolve("sample.txt"), sample);
      Files.write(EXPECTED.resolve("SHA256SUMS"), sums);
    }

    assertEquals(Files.readAllLines(EXPECTED.resolve("sample.txt")), sample);
    assertEquals(Files.readAllLines(EXPECTED.resolve("SHA256SUMS")), sums);
  }

  @Test
  void language_and_time_zone_of_the_machine_do_not_matter() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      TownSheets town = TownSheets.of(TownGenerator.demonstration());

      for (String line : Files.readAllLines(EXPECTED.resolve("SHA256SUMS"))) {
        String kind = line.substring(66, line.length() - 4);
        assertEquals(line.substring(0, 64), sum(town.file(kind)), kind);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void another_seed_gives_another_town_of_the_same_size() throws Exception {
    TownSheets one = TownSheets.of(TownGenerator.demonstration());
    TownSheets other = TownSheets.of(new TownGenerator(1, 7_500, 1));

    assertNotEquals(sum(one.file("households")), sum(other.file("households")));
    assertEquals(389, other.census().grids());
    assertEquals(7_500, other.census().households());
    assertEquals(500, other.census().merchants());
    assertEquals(800, other.census().members());
  }

  @Test
  void a_county_has_towns_of_different_codes_and_no_number_twice() throws Exception {
    TownSheets county = TownSheets.of(new TownGenerator(7, 2_500, 4));

    assertEquals(10_000, county.census().households());
    assertEquals(28, county.census().villages());
    Set<String> seen = new HashSet<>();
    for (Map<String, String> row : county.rows("households")) {
      assertTrue(seen.add(row.get("村代码") + row.get("户号")), row.toString());
      assertTrue(seen.add(row.get("手机号")), row.toString());
      assertTrue(row.get("证件号码").isEmpty() || seen.add(row.get("证件号码")), row.toString());
    }
    Set<String> codes = new HashSet<>();
    for (Map<String, String> row : county.rows("units")) {
      assertTrue(codes.add(row.get("代码")), row.toString());
    }
  }

  @Test
  void the_smallest_and_the_largest_town_keep_the_limits() throws IOException {
    for (int households : new int[] {2_500, 20_000}) {
      TownSheets town = TownSheets.of(new TownGenerator(3, households, 1));

      assertEquals(households, town.census().households());
      Map<String, Integer> sizes = new HashMap<>();
      for (Map<String, String> row : town.rows("households")) {
        sizes.merge(row.get("网格代码"), 1, Integer::sum);
        assertTrue(Double.parseDouble(row.get("纬度")) > 28.3, row.toString());
        assertTrue(Double.parseDouble(row.get("纬度")) < 28.5, row.toString());
      }
      assertTrue(sizes.values().stream().allMatch(size -> size <= 30), sizes.toString());
    }
  }

  private static String sum(Path file) throws IOException {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }
}

package org.yiwang.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HashPasswordTest {
  /** The files of the demo agree: each printed password opens its line of the file of actors. */
  @Test
  void the_demo_passwords_fit_the_file_of_actors() throws IOException {
    Map<String, String> hashes = new HashMap<>();
    for (String line : lines("../../server-config/demo/actors.csv")) {
      hashes.put(line.split(",")[0], line.split(",")[1]);
    }

    for (String line : lines("src/main/demo/logins.csv")) {
      String[] cells = line.split(",");
      String stored = hashes.remove(cells[0]);
      byte[] salt = Base64.getDecoder().decode(stored.split("\\$")[2]);
      assertEquals(stored, HashPassword.hash(cells[1].toCharArray(), salt), cells[0]);
    }
    assertEquals(Map.of(), hashes);
  }

  private static List<String> lines(String file) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(file));
    return lines.subList(1, lines.size());
  }
}

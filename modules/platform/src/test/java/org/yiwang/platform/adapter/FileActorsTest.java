package org.yiwang.platform.adapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.UnitPath;

class FileActorsTest {

  private static final String HEAD = "login,passwordHash,personId,name,scopePath,permissions\n";
  private static final String ID = "01999999-0000-7000-8000-00000000000a";

  /** The secret is {@code password}. */
  private static final String HASH =
      "pbkdf2-sha256$1$c2FsdA==$Eg+2z/z4syxD5yJSVsT4N6hlSMkszDVICAWYfLcL4Xs=";

  private static final String LI_MING =
      "liming," + HASH + "," + ID + ",李明,43/01/81/104/,appeals.file appeals.read\n";

  @TempDir private Path folder;

  @Test
  void who_knows_the_secret_is_the_actor_of_the_line_the_first_time_and_again() throws IOException {
    FileActors actors = actors(LI_MING + "\n");
    Actor liMing =
        new Actor(
            UUID.fromString(ID),
            "李明",
            new UnitPath("43/01/81/104/"),
            Set.of("appeals.file", "appeals.read"));

    assertEquals(liMing, actors.authenticate("liming", "password").orElseThrow());
    assertEquals(liMing, actors.authenticate("liming", "password").orElseThrow());
  }

  @Test
  void many_requests_at_once_do_not_disturb_each_other() throws IOException {
    FileActors actors = actors(LI_MING);

    long known =
        IntStream.range(0, 50_000)
            .parallel()
            .mapToObj(i -> actors.authenticate("liming", "password"))
            .filter(Optional::isPresent)
            .count();

    assertEquals(50_000, known);
  }

  @Test
  void a_wrong_secret_and_an_unknown_login_get_the_same_answer() throws IOException {
    FileActors actors = actors(LI_MING);
    actors.authenticate("liming", "password");

    assertTrue(actors.authenticate("liming", "Password").isEmpty());
    assertTrue(actors.authenticate("liming", "").isEmpty());
    assertTrue(actors.authenticate("wangwu", "password").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "liming,secret," + ID + ",李明,43/01/81/104/,appeals.file",
        "liming," + HASH + ",nobody,李明,43/01/81/104/,appeals.file",
        "liming," + HASH + "," + ID + ",李明,43/01/81/104,appeals.file",
        "liming," + HASH + "," + ID + ",李明,43/01/81/104/",
        "liming," + HASH + "," + ID + ",李明,43/01/81/104/,appeals.file,"
      })
  void a_malformed_line_stops_the_start_and_names_its_file_and_line(String line) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> actors("\n" + line));

    assertTrue(refusal.getMessage().contains("actors.csv:3: "), refusal.getMessage());
  }

  @Test
  void nobody_is_registered_twice() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> actors(LI_MING + LI_MING));

    assertTrue(refusal.getMessage().contains("actors.csv:3: liming"), refusal.getMessage());
  }

  @Test
  void an_empty_file_lets_nobody_in() throws IOException {
    Path file = Files.writeString(folder.resolve("empty.csv"), "");

    assertTrue(new FileActors(file).authenticate("liming", "password").isEmpty());
  }

  private FileActors actors(String lines) throws IOException {
    return new FileActors(Files.writeString(folder.resolve("actors.csv"), HEAD + lines));
  }
}

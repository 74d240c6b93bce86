package org.yiwang.launcher.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yiwang.launcher.LaunchFailure;

class ServerLogTest {
  private static final String APPLICATION_FAILED =
      "E CWWKZ0004E: An exception occurred while starting the application yiwang.";

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "LCH-204 | 'app'@'10.0.0.2' | Caused by: java.sql.SQLException: Access denied for user 'app'@'10.0.0.2' (using password: YES)",
        "LCH-205 | yiwang2 | java.sql.SQLSyntaxErrorException: (conn=8) Unknown database 'yiwang2'",
        "LCH-205 | other | java.sql.SQLException: Access denied for user 'm'@'%' to database 'other'",
        "LCH-213 | NoClassDefFoundError: org/a/B | Caused by: java.lang.NoClassDefFoundError: org/a/B",
        "LCH-206 | Socket fail to connect to db:3306. Connection refused | SQLNonTransientConnectionException: Socket fail to connect to db:3306. Connection refused",
        "LCH-207 | Validate failed: Migrations have failed validation | org.flywaydb.core.api.FlywayException: Validate failed: Migrations have failed validation",
        "LCH-213 | YIWANG_SEAL_KEY: 32 bytes in Base64 | Caused by: java.lang.IllegalArgumentException: YIWANG_SEAL_KEY: 32 bytes in Base64",
      })
  void finds_the_cause_behind_an_application_that_failed(String code, String cause, String line)
      throws IOException {
    LaunchFailure failure = failureIn(APPLICATION_FAILED, line);

    assertEquals(code, failure.code());
    assertTrue(failure.getMessage().contains(cause), failure.getMessage());
    assertTrue(failure.getMessage().contains("messages.log"), failure.getMessage());
  }

  @Test
  void names_the_port_another_program_holds() throws IOException {
    LaunchFailure failure =
        failureIn(
            "E CWWKO0221E: TCP Channel defaultHttpEndpoint initialization did not succeed. The"
                + " socket bind did not succeed for host localhost and port 9080. The port might"
                + " already be in use.");

    assertEquals("LCH-203", failure.code());
    assertTrue(failure.getMessage().contains("端口 9080"), failure.getMessage());
  }

  @Test
  void a_warning_is_no_failure() throws IOException {
    assertTrue(
        log("W CWWKS1234W: Access denied for user 'x'@'y', tried again").failure().isEmpty());
  }

  @Test
  void what_an_earlier_run_wrote_does_not_count() throws IOException {
    log(APPLICATION_FAILED);

    ServerLog later =
        new ServerLog(List.of(directory.resolve("messages.log")), Instant.now().plusSeconds(60));

    assertTrue(later.failure().isEmpty());
  }

  private LaunchFailure failureIn(String... lines) throws IOException {
    return log(lines).failure().orElseThrow();
  }

  private ServerLog log(String... lines) throws IOException {
    Path file = Files.write(directory.resolve("messages.log"), List.of(lines));
    return new ServerLog(List.of(file), Instant.EPOCH);
  }
}

package org.yiwang.launcher.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yiwang.launcher.LaunchFailure;

class ImportsTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("户 表.csv"), "村代码,户号\n430181104218,1001\n");
  }

  @Test
  void sends_the_file_and_watches_its_job_to_the_end() throws IOException {
    try (ImportingServer server = new ImportingServer(ImportingServer.GOOD, 0)) {
      List<String> news = new ArrayList<>();

      ImportState end = to(server).run(order(), "key-1", state -> news.add(state.status()));

      assertTrue(end.applied());
      assertEquals(new ImportState.Counts(7, 1, 0, 1, 2, 0), end.counts());
      assertEquals(List.of("uploaded", "checking", "applying"), news);
      assertEquals(List.of(Files.readString(file)), server.received());
      assertEquals("POST imports text/csv", server.requests().get(0));
      assertEquals(
          List.of("kind=households&file=户 表.csv&mode=all-or-nothing&dryRun=false&on=2020-05-01"),
          server.queries());
    }
  }

  @Test
  void the_same_key_finds_the_same_job_again() throws IOException {
    try (ImportingServer server = new ImportingServer(ImportingServer.GOOD, 0)) {
      to(server).run(order(), order().contentKey(), state -> {});
      int before = server.requests().size();

      ImportState again = to(server).run(order(), order().contentKey(), state -> {});

      assertTrue(again.applied());
      assertEquals(1, server.keys().size());
      assertEquals(before + 2, server.requests().size());
    }
  }

  @Test
  void a_key_changes_with_the_content_and_with_the_wishes() throws IOException {
    String first = order().contentKey();
    String dry = new ImportOrder("households", file, false, true, false, null).contentKey();
    Files.writeString(file, "村代码,户号\n430181104218,1002\n");

    assertNotEquals(first, order().contentKey());
    assertNotEquals(first, dry);
    assertTrue(first.matches("households-[0-9a-f]{40}"), first);
  }

  @Test
  void a_dry_run_ends_when_it_is_checked() throws IOException {
    try (ImportingServer server = new ImportingServer(ImportingServer.TRIED, 0)) {
      ImportOrder dry = new ImportOrder("households", file, true, true, true, null);

      ImportState end = to(server).run(dry, "key-1", state -> {});

      assertTrue(end.good(true));
      assertFalse(end.good(false));
      assertTrue(
          server.queries().get(0).endsWith("mode=good-rows-only&dryRun=true&leavers=end"),
          server.queries().get(0));
    }
  }

  @Test
  void a_job_that_was_overtaken_waits_for_somebody_to_look_again() throws IOException {
    try (ImportingServer server = new ImportingServer(ImportingServer.MOVED_ON, 0)) {
      ImportState end = to(server).run(order(), "key-1", state -> {});

      assertEquals("checked", end.status());
      assertFalse(end.good(false));
    }
  }

  @Test
  void a_server_that_restarts_is_asked_again() throws IOException {
    try (ImportingServer server = new ImportingServer(ImportingServer.GOOD, 0)) {
      server.isAbsentFor(2);

      assertTrue(to(server).run(order(), "key-1", state -> {}).applied());

      server.isAbsentFor(3);
      LaunchFailure failure =
          assertThrows(LaunchFailure.class, () -> to(server).run(order(), "key-2", state -> {}));
      assertEquals("LCH-402", failure.code());
    }
  }

  @Test
  void what_the_server_says_against_it_is_passed_on() throws IOException {
    try (ImportingServer server = new ImportingServer(ImportingServer.GOOD, 0)) {
      ImportOrder unknown = ImportOrder.whole("houses", file, null);

      LaunchFailure failure =
          assertThrows(LaunchFailure.class, () -> to(server).run(unknown, "key-1", state -> {}));

      assertEquals("LCH-401", failure.code());
      assertTrue(failure.getMessage().contains("没有“houses”这种表格"), failure.getMessage());
    }
  }

  @Test
  void problems_and_the_rows_to_mend_are_fetched() throws IOException {
    try (ImportingServer server = new ImportingServer(ImportingServer.BAD, 1)) {
      Imports imports = to(server);
      String id = imports.run(order(), "key-1", state -> {}).id();
      Path mend = folder.resolve("mend.csv");

      imports.saveProblems(id, mend, ".csv");

      assertEquals(
          List.of(new RowProblem(3, "error", "F", "F3（证件号码）：校验码不对，请核对。")),
          imports.problems(id, "error", 5));
      assertEquals("第 2 行：网格编满了，请另选。", imports.problems(id, "wait", 5).get(0).text());
      assertEquals("the bad rows", Files.readString(mend));
      assertFalse(Files.exists(folder.resolve("mend.csv.part")));
    }
  }

  @Test
  void an_empty_template_is_fetched_and_what_was_refused_leaves_no_file() throws IOException {
    try (ImportingServer server = new ImportingServer(ImportingServer.GOOD, 0)) {
      Path template = folder.resolve("模板.csv");

      to(server).saveTemplate("households", template, ".csv");
      server.isAbsentFor(1);
      Path absent = folder.resolve("无.csv");
      assertThrows(
          LaunchFailure.class, () -> to(server).saveTemplate("households", absent, ".csv"));

      assertEquals("template of imports/templates/households.csv", Files.readString(template));
      assertFalse(Files.exists(absent));
      assertFalse(Files.exists(folder.resolve("无.csv.part")));
    }
  }

  @Test
  void a_file_that_cannot_be_sent_is_refused_before_anything_happens() {
    assertEquals("LCH-404", refusal(folder.resolve("户表.xls")));
    assertEquals("LCH-403", refusal(folder.resolve("没有.xlsx")));
  }

  private static String refusal(Path file) {
    return assertThrows(LaunchFailure.class, () -> ImportOrder.whole("units", file, null)).code();
  }

  private ImportOrder order() {
    return ImportOrder.whole("households", file, LocalDate.of(2020, 5, 1));
  }

  private static Imports to(ImportingServer server) {
    URI address = server.address();
    return new Imports(address, "operator", "secret", Duration.ofMillis(1));
  }
}

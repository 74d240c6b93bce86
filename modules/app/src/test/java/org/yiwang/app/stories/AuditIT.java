package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("谁做了什么，办成的、被拒的都留下，谁也改不了")
class AuditIT {

  /** MariaDB: … command denied to user. */
  private static final int DENIED = 1142;

  private final Yiwang yiwang;
  private final Town town;
  private final Clerk intake;

  AuditIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
    intake = town.clerk(town.staff().intake());
  }

  @Test
  void a_command_done_leaves_one_row() {
    String key = "audit-done-" + town.staff().town();
    Answer filed = filing(key, "路灯不亮").created();

    assertEquals(
        List.of(List.of("陶小满", town.path(), "appeals.file", filed.at("id"), "done")), entries(key));
  }

  @Test
  void a_step_names_the_appeal_it_was_about_done_or_refused() {
    Answer filed = filing("audit-step-" + town.staff().town(), "路灯不亮").created();
    intake.accepts(filed).refused(403, "access.not-permitted");
    town.clerk(town.staff().branch()).accepts(filed).ok();

    List<List<String>> rows =
        yiwang
            .database()
            .rows(
                "select action, result from "
                    + yiwang.database().access().auditSchema()
                    + ".audit_entry where subject = '"
                    + filed.id()
                    + "' order by id");

    assertEquals(
        List.of(
            List.of("appeals.file", "done"),
            List.of("appeals.accept", "access.not-permitted"),
            List.of("appeals.accept", "done")),
        rows);
  }

  @Test
  void a_command_refused_leaves_one_row_with_the_code() {
    String key = "audit-refused-" + town.staff().town();
    filing(key, "").refused(400, "kernel.text-missing");

    List<List<String>> entries = entries(key);

    assertEquals(1, entries.size());
    assertEquals("kernel.text-missing", entries.get(0).get(4));
  }

  @Test
  void a_command_not_permitted_leaves_one_row() {
    String key = "audit-not-permitted-" + town.staff().town();
    intake
        .to("units")
        .key(key)
        .json(Map.of("code", town.gridCode(9), "parentPath", town.branchPath(), "name", "九"))
        .post()
        .refused(403, "access.not-permitted");

    assertEquals("access.not-permitted", entries(key).get(0).get(4));
  }

  @Test
  void the_stored_reply_given_again_is_no_second_deed() {
    String key = "audit-again-" + town.staff().town();
    filing(key, "路灯不亮").created();
    filing(key, "路灯不亮").created();

    assertEquals(1, entries(key).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update {audit}.audit_entry set result = 'done'",
        "delete from {audit}.audit_entry",
        "truncate table {audit}.audit_entry",
        "drop table {audit}.audit_entry",
        "delete from {main}.appeals_appeal",
        "delete from {main}.appeals_event",
        "delete from {main}.rulebook_decision",
        "delete from {main}.platform_command",
        "drop table {main}.appeals_appeal",
        "alter table {main}.appeals_appeal add column x int",
        "create table {audit}.mine (id int)"
      })
  void the_database_denies_the_application(String statement) throws SQLException {
    var access = yiwang.database().access();
    String sql =
        statement.replace("{audit}", access.auditSchema()).replace("{main}", access.schema());
    try (Connection connection = yiwang.database().connection();
        Statement attempt = connection.createStatement()) {

      SQLException denied = assertThrows(SQLException.class, () -> attempt.execute(sql));

      assertEquals(DENIED, denied.getErrorCode(), denied::getMessage);
    }
  }

  private Answer filing(String key, String title) {
    return intake
        .to("appeals")
        .key(key)
        .json(
            Map.of(
                "unitCode",
                town.gridCode(1),
                "channel",
                "phone",
                "title",
                title,
                "content",
                "路灯坏了。"))
        .post();
  }

  private List<List<String>> entries(String key) {
    return yiwang
        .database()
        .rows(
            "select actor_name, scope, action, subject, result from "
                + yiwang.database().access().auditSchema()
                + ".audit_entry where command_key = '"
                + key
                + "' order by id");
  }
}

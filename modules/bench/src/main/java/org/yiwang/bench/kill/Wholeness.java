package org.yiwang.bench.kill;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.yiwang.bench.stand.Door;
import org.yiwang.bench.stand.Line;

/** Whether every appeal is whole, nothing belongs to none, and numbers run without gaps. */
final class Wholeness {

  /**
   * @param table with the rows
   * @param subject column with the appeal's id
   * @param which rows of the table are about the filing of appeals
   * @param each how many every appeal has
   */
  private record Part(String name, String table, String subject, String which, int each) {}

  private final Connection connection;
  private final List<Part> parts;

  Wholeness(Connection connection, String auditSchema) {
    this.connection = connection;
    this.parts =
        List.of(
            new Part("events", "appeals_event", "appeal_id", "true", 3),
            new Part("decisions", "rulebook_decision", "subject", "table_name like 'appeals/%'", 3),
            new Part("number", "appeals_number", "appeal_id", "true", 1),
            new Part("outbox row", "platform_outbox", "subject", "type = 'appeal-filed'", 1),
            new Part(
                "audit row",
                auditSchema + ".audit_entry",
                "subject",
                "action = 'appeals.file' and result = 'done'",
                1));
  }

  List<Check> check(Door operator, long promised) throws SQLException, IOException {
    List<Check> checks = new ArrayList<>();
    long appeals = number("select count(*) from appeals_appeal");
    checks.add(
        new Check(
            "as many appeals as acknowledged keys",
            appeals,
            appeals == promised ? List.of() : List.of("%d and %d".formatted(appeals, promised))));
    for (Part part : parts) {
      checks.add(each(part, appeals));
      checks.add(none(part));
    }
    checks.add(
        new Check(
            "numbers run from 1 without gaps or doubles",
            number("select count(*) from platform_series"),
            texts(
                "select concat(s.series, ': ', count(n.number), ' numbers up to ', s.last)"
                    + " from platform_series s left join appeals_number n"
                    + " on n.number like concat(s.series, '-%') group by s.series, s.last"
                    + " having count(distinct n.number) <> s.last"
                    + " or max(n.number) <> concat(s.series, '-', lpad(s.last, 6, '0'))")));
    checks.add(new Check("no transaction is in doubt", 1, texts("xa recover format='SQL'")));
    checks.add(recounted(operator, appeals));
    return checks;
  }

  private Check each(Part part, long appeals) throws SQLException {
    return new Check(
        "every appeal has %d %s".formatted(part.each(), part.name()),
        appeals,
        texts(
            "select a.id from appeals_appeal a left join"
                + " (select %1$s subject, count(*) found from %2$s where %3$s group by %1$s) p"
                    .formatted(part.subject(), part.table(), part.which())
                + " on p.subject = a.id where coalesce(p.found, 0) <> %d".formatted(part.each())));
  }

  private Check none(Part part) throws SQLException {
    return new Check(
        "no %s without its appeal".formatted(part.name()),
        number("select count(*) from %s where %s".formatted(part.table(), part.which())),
        texts(
            "select distinct %1$s from %2$s where %3$s"
                .concat(" and %1$s not in (select id from appeals_appeal)")
                .formatted(part.subject(), part.table(), part.which())));
  }

  private static Check recounted(Door operator, long appeals) throws IOException {
    List<String> against = new ArrayList<>();
    long checked = 0;
    try (Line line = operator.open()) {
      String page = "appeal-recount?size=200";
      for (String after = ""; after != null; ) {
        JsonObject count = line.get(page + after).mustBeGood().json();
        checked += count.getInt("checked");
        count.getJsonArray("differing").forEach(id -> against.add(id.toString()));
        after = count.containsKey("next") ? "&after=" + count.getString("next") : null;
      }
    }
    if (checked != appeals) {
      against.add("%d recounted".formatted(checked));
    }
    return new Check("every row is the sum of its events", checked, against);
  }

  private long number(String query) throws SQLException {
    return Long.parseLong(texts(query).get(0));
  }

  private List<String> texts(String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }
}

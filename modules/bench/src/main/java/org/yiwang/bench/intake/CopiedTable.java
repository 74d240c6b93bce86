package org.yiwang.bench.intake;

import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * A table whose rows are copied.
 *
 * @param name with {@code %s} for the audit schema
 * @param appeal the column that holds the appeal's id
 * @param rows which ones belong to an appeal, with {@code %1$s} for its id; where no index leads
 *     there, the time-ordered key does
 * @param columns all that are not generated
 */
record CopiedTable(String name, String appeal, String rows, List<String> columns) {
  private static final String SOON_AFTER = "id > '%1$s' and subject = '%1$s' order by id limit 1";

  static final List<CopiedTable> ALL =
      List.of(
          of(
              "appeals_appeal",
              "id",
              "id = '%1$s'",
              "id status path level holder_unit holder_post answered_by channel title household"
                  + " reporter_name kind category urgency risk received_at accept_due answer_due"
                  + " next_due dates_confirmed is_open version"),
          of(
              "appeals_event",
              "appeal_id",
              "appeal_id = '%1$s' order by sequence",
              "appeal_id sequence type version body at actor actor_name"),
          of(
              "rulebook_decision",
              "subject",
              "subject = '%1$s' order by id",
              "id subject path table_name rule_set facts answer decided_at"),
          of(
              "platform_outbox",
              "subject",
              SOON_AFTER,
              "id type version subject path body at due attempts delivered last_error"),
          of(
              "%s.audit_entry",
              "subject",
              SOON_AFTER,
              "id at business_at actor actor_name scope action subject command_key result"));

  private static CopiedTable of(String name, String appeal, String rows, String columns) {
    return new CopiedTable(name, appeal, rows, List.of(columns.split(" ")));
  }

  String select(String auditSchema, UUID id) {
    return "select %s from %s where %s"
        .formatted(String.join(", ", columns), name.formatted(auditSchema), rows.formatted(id));
  }

  String insert(String auditSchema, int count) {
    String row = "(" + "?, ".repeat(columns.size() - 1) + "?)";
    return "insert into %s (%s) values %s"
        .formatted(
            name.formatted(auditSchema),
            String.join(", ", columns),
            String.join(", ", Collections.nCopies(count, row)));
  }
}

package org.yiwang.bench.intake;

import java.util.List;

/**
 * A table whose rows are copied.
 *
 * @param name with {@code %s} for the audit schema
 * @param appeal the column that holds the appeal's id
 * @param order of the rows of one appeal
 * @param columns all that are not generated
 */
record CopiedTable(String name, String appeal, String order, List<String> columns) {

  static final List<CopiedTable> ALL =
      List.of(
          of(
              "appeals_appeal",
              "id",
              "id",
              "id status path level holder_unit holder_post answered_by channel title household"
                  + " reporter_name kind category urgency risk received_at accept_due answer_due"
                  + " next_due dates_confirmed is_open version"),
          of(
              "appeals_event",
              "appeal_id",
              "sequence",
              "appeal_id sequence type version body at actor actor_name"),
          of(
              "rulebook_decision",
              "subject",
              "id",
              "id subject path table_name rule_set facts answer decided_at"),
          of(
              "platform_outbox",
              "subject",
              "id",
              "id type version subject path body at due attempts delivered last_error"),
          of(
              "%s.audit_entry",
              "subject",
              "id",
              "id at business_at actor actor_name scope action subject command_key result"));

  private static CopiedTable of(String name, String appeal, String order, String columns) {
    return new CopiedTable(name, appeal, order, List.of(columns.split(" ")));
  }

  String select(String auditSchema) {
    return "select %s from %s where %s = ? order by %s"
        .formatted(String.join(", ", columns), name.formatted(auditSchema), appeal, order);
  }

  String insert(String auditSchema) {
    String places = "?, ".repeat(columns.size() - 1) + "?";
    return "insert into %s (%s) values (%s)"
        .formatted(name.formatted(auditSchema), String.join(", ", columns), places);
  }
}

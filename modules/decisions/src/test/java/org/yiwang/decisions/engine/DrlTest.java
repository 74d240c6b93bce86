package org.yiwang.decisions.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.ColumnType;
import org.yiwang.decisions.table.Condition;
import org.yiwang.decisions.table.Condition.Choice;
import org.yiwang.decisions.table.Condition.Form;
import org.yiwang.decisions.table.Condition.Group;
import org.yiwang.decisions.table.Condition.Mention;
import org.yiwang.decisions.table.Condition.Range;
import org.yiwang.decisions.table.HitPolicy;
import org.yiwang.decisions.table.Row;
import org.yiwang.decisions.table.Schema;
import org.yiwang.decisions.table.Table;

class DrlTest {

  private static final Map<String, String> ENTRIES =
      new TreeMap<>(Map.of("a", "甲", "b", "乙", "c", "丙", "d", "丁"));
  private static final List<Column> COLUMNS =
      List.of(
          new Column("词", "words", ColumnType.KEYWORDS, Map.of(), "", false),
          new Column("数", "number", ColumnType.INTEGER, Map.of(), "", false),
          new Column("项", "entry", ColumnType.ONE_OF, ENTRIES, "", false));

  @Test
  void writes_numbers_before_cells_and_hits_the_row() {
    Condition word = new Mention(List.of(new Group(false, List.of("词"))));

    assertEquals(
        "rule \"r0\" when $s : Subject(within(1, 10L, 15L), cell(0)) then $s.hit(0); end",
        ruleOf(Map.of(0, word, 1, new Range(Form.BETWEEN, 10, 15))));
  }

  @Test
  void writes_a_row_that_always_holds() {
    assertEquals("rule \"r0\" when $s : Subject() then $s.hit(0); end", ruleOf(Map.of()));
  }

  @Test
  void writes_open_ranges_that_leave_out_the_unknown() {
    assertEquals(
        "rule \"r0\" when $s : Subject(within(1, -9223372036854775807L, 9L)) then $s.hit(0); end",
        ruleOf(Map.of(1, new Range(Form.LESS_THAN, 10, 10))));
    assertEquals(
        "rule \"r0\" when $s : Subject(within(1, 31L, 9223372036854775807L)) then $s.hit(0); end",
        ruleOf(Map.of(1, new Range(Form.MORE_THAN, 30, 30))));
  }

  @Test
  void writes_entries_as_intervals() {
    assertEquals(
        "rule \"r0\" when $s : Subject(within(2, 0L, 1L) || within(2, 3L, 3L)) then $s.hit(0); end",
        ruleOf(Map.of(2, new Choice(false, set(0, 1, 3)))));
    assertEquals(
        "rule \"r0\" when $s : Subject(within(2, 0L, 0L) || within(2, 2L, 3L)) then $s.hit(0); end",
        ruleOf(Map.of(2, new Choice(true, set(1)))));
    assertEquals(
        "rule \"r0\" when $s : Subject(within(0, 1L, 0L)) then $s.hit(0); end",
        ruleOf(Map.of(2, new Choice(true, set(0, 1, 2, 3)))));
  }

  private static SortedSet<Integer> set(Integer... places) {
    return new TreeSet<>(List.of(places));
  }

  private static String ruleOf(Map<Integer, Condition> conditions) {
    Row row = new Row("A-1", "法", 2, new TreeMap<>(conditions), new TreeMap<>(Map.of(0, 1L)));
    Table table =
        new Table(new Schema("a/b", "表", HitPolicy.FIRST, COLUMNS, List.of()), List.of(row));
    return GeneratedRules.of(table).lines().reduce((first, last) -> last).orElseThrow();
  }
}

package org.yiwang.decisions.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.yiwang.decisions.table.Column;
import org.yiwang.decisions.table.ColumnType;
import org.yiwang.decisions.table.Condition.Form;
import org.yiwang.decisions.table.Condition.Range;
import org.yiwang.decisions.table.HitPolicy;
import org.yiwang.decisions.table.Row;
import org.yiwang.decisions.table.Schema;
import org.yiwang.decisions.table.Table;

class EngineTest {

  @Test
  void sixty_rules_answer_like_plain_java() {
    Table table = steps(60);
    CellTests tests = new CellTests(table);
    try (Engine engine = Engine.build(List.of(table), List.of(tests))) {

      for (long number : LongStream.range(-5, 70).toArray()) {
        assertEquals(expected(number), ask(engine, tests, number));
      }
    }
  }

  @Test
  void many_subjects_are_asked_at_once() {
    Table table = steps(60);
    CellTests tests = new CellTests(table);
    List<Subject> subjects =
        LongStream.range(0, 70).mapToObj(number -> subject(tests, number)).toList();
    try (Engine engine = Engine.build(List.of(table), List.of(tests))) {

      engine.ask(0, subjects.toArray(Subject[]::new));
    }

    IntStream.range(0, 70).forEach(i -> assertEquals(expected(i), subjects.get(i).hits()));
  }

  @Test
  void building_again_and_again_leaves_nothing_behind() throws Exception {
    Table table = steps(1);
    List<CellTests> tests = List.of(new CellTests(table));
    int before = modules();

    for (int i = 0; i < 3; i++) {
      Engine.build(List.of(table), tests);
      Engine.build(List.of(table), tests).close();
    }

    assertEquals(before, modules());
  }

  @Test
  void a_build_that_fails_leaves_nothing_behind() throws Exception {
    Table table = steps(1);
    int before = modules();

    assertThrows(
        RuntimeException.class,
        () -> Engine.build(List.of(table, table), List.of(new CellTests(table))));

    assertEquals(before, modules());
  }

  /** Rule i matches every number from i on. */
  private static Table steps(int rules) {
    Column column = new Column("数", "n", ColumnType.INTEGER, Map.of(), "", false);
    return new Table(
        new Schema("a/b", "表", HitPolicy.FIRST, List.of(column), List.of()),
        IntStream.range(0, rules).mapToObj(i -> row(i, new Range(Form.AT_LEAST, i, i))).toList());
  }

  private static Row row(int i, Range range) {
    return new Row("R-" + i, "法", i, new TreeMap<>(Map.of(0, range)), new TreeMap<>());
  }

  private static BitSet expected(long number) {
    BitSet rows = new BitSet();
    rows.set(0, (int) Math.max(0, Math.min(60, number + 1)));
    return rows;
  }

  private static BitSet ask(Engine engine, CellTests tests, long number) {
    Subject subject = subject(tests, number);
    engine.ask(0, subject);
    return subject.hits();
  }

  private static Subject subject(CellTests tests, long number) {
    return new Subject(tests, new long[] {number}, new Object[1]);
  }

  /** How many modules Drools' global repository holds; it does not say so itself. */
  private static int modules() throws Exception {
    Object repository = KieServices.get().getRepository();
    Object store = field(repository, "kieModuleRepo");
    return ((Map<?, ?>) field(store, "kieModules")).size();
  }

  private static Object field(Object of, String name) throws Exception {
    Field field = of.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(of);
  }
}

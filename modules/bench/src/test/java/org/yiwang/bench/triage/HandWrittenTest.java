package org.yiwang.bench.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yiwang.bench.texts.Texts;
import org.yiwang.decisions.Decision;
import org.yiwang.decisions.RuleSet;

class HandWrittenTest {

  private static RuleSet set;
  private static HandWritten hand;
  private static HandIndexed indexed;

  @BeforeAll
  static void compile() throws IOException {
    System.setProperty(ShippedRules.FOLDER, Path.of("../../rules/base").toString());
    set = ShippedRules.compiled();
    List<HandRow> rows = ShippedRules.byHand(set);
    hand = new HandWritten(rows);
    indexed = new HandIndexed(rows);
  }

  @AfterAll
  static void close() {
    set.close();
  }

  @Test
  void decides_the_invented_texts_as_the_rule_set_does() {
    List<Question> questions = Texts.all().stream().map(Question::of).toList();

    assertTrue(questions.size() >= 40);
    agreeOn(questions.stream());
  }

  @Test
  void decides_the_cases_beside_the_rules_as_the_rule_set_does() throws IOException {
    List<CSVRecord> cases = Rows.of(ShippedRules.folder().resolve("appeals/triage.cases.csv"));

    assertTrue(cases.size() > 200);
    agreeOn(cases.stream().map(HandWrittenTest::question));
  }

  private static Question question(CSVRecord row) {
    String title = row.get(Notation.word("title"));
    return new Question(
        title,
        title + '\n' + row.get(Notation.word("text")),
        Codes.of(set, "channel", row.get(Notation.word("channel"))),
        Codes.of(set, "reporter", row.get(Notation.word("reporter"))),
        Long.parseLong(row.get(Notation.word("relapses"))));
  }

  private static void agreeOn(Stream<Question> questions) {
    questions.forEach(
        question -> {
          Decision decision = set.decide("appeals/triage", question.facts());
          List<Object> expected = new ArrayList<>();
          HandRow.OUTCOMES.forEach(name -> expected.add(decision.outcome().get(name)));

          assertEquals(expected, Arrays.asList(hand.decide(question)), question.title());
          assertEquals(expected, Arrays.asList(indexed.decide(question)), question.title());
        });
  }
}

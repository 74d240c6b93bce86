package org.yiwang.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AskingAtOnceTest {

  private static final int THREADS = 8;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void eight_threads_get_the_answers_that_one_gets() throws Exception {
    try (RuleSet rules = SampleRules.sample().compile()) {
      List<Facts> questions = questions();
      List<Decision> alone = questions.stream().map(facts -> ask(rules, facts)).toList();

      List<Future<List<Decision>>> together =
          atOnce(
              () ->
                  IntStream.range(0, 1_000)
                      .mapToObj(i -> ask(rules, questions.get(i % questions.size())))
                      .toList());

      for (Future<List<Decision>> each : together) {
        List<Decision> answers = each.get();
        for (int i = 0; i < answers.size(); i++) {
          assertEquals(alone.get(i % alone.size()), answers.get(i));
        }
      }
    }
  }

  @Test
  void closing_under_load_answers_rightly_or_refuses() throws Exception {
    RuleSet rules = SampleRules.sample().compile();
    List<Future<String>> together =
        atOnce(
            () -> {
              while (true) {
                try {
                  assertEquals("red", ask(rules, questions().get(0)).text("risk"));
                } catch (DecisionFault fault) {
                  return fault.code();
                }
              }
            });
    Thread.sleep(200);

    rules.close();

    for (Future<String> each : together) {
      assertEquals("decision.closed", each.get());
    }
    assertTrue(rules.tables().contains("appeals/triage"));
  }

  private <T> List<Future<T>> atOnce(Callable<T> work) {
    List<Future<T>> started = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      started.add(threads.submit(work));
    }
    return started;
  }

  private static Decision ask(RuleSet rules, Facts facts) {
    return rules.decide("appeals/triage", facts);
  }

  private static List<Facts> questions() {
    return List.of(
        Facts.of("text", "要轻生"),
        Facts.of("text", "停水了", "channel", "phone"),
        Facts.of("text", "别的", "tags", List.of("walk-in")),
        Facts.of("text", "停水了", "channel", "hotline-12345"));
  }
}

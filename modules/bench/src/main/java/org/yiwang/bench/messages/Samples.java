package org.yiwang.bench.messages;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yiwang.bench.stand.Out;

/**
 * Explanations to read: the first message in each tenth of the file whose triage rules, but for
 * those that fire everywhere, were not shown yet. Never what was said.
 */
final class Samples {
  private static final int COUNT = 10;
  private static final double EVERYWHERE = 0.4;

  private final List<Answer> answers;
  private final Map<String, Integer> fired = new HashMap<>();
  private final Set<String> shown = new HashSet<>();

  Samples(List<Answer> answers) {
    this.answers = answers;
    answers.forEach(
        answer -> triageRules(answer).forEach(rule -> fired.merge(rule, 1, Integer::sum)));
  }

  void print() {
    for (int tenth = 0; tenth < COUNT; tenth++) {
      answers.stream()
          .skip((long) tenth * answers.size() / COUNT)
          .filter(answer -> telling(answer).stream().noneMatch(shown::contains))
          .findFirst()
          .ifPresent(this::print);
    }
  }

  private void print(Answer answer) {
    shown.addAll(telling(answer));
    JsonObject receipt = answer.receipt();
    JsonObject holder = receipt.getJsonObject("holder");
    Out.line("message %s: %s, %s", answer.message().id(), answer.label("level"), answer.status());
    Out.line("  held by %s, %s", holder.getString("unitName"), holder.getString("postName"));
    Out.line(
        "  accept by %s, answer by %s",
        receipt.getString("acceptDue"), receipt.getString("answerDue"));
    for (JsonObject decision : answer.decisions()) {
      List<String> rules = Answer.strings(decision, "rules");
      Out.line("  %s: %s", decision.getString("table"), String.join(" ", rules));
      Answer.strings(decision, "why").forEach(why -> Out.line("    %s", why));
    }
  }

  private List<String> telling(Answer answer) {
    return triageRules(answer).stream()
        .filter(rule -> fired.get(rule) < EVERYWHERE * answers.size())
        .toList();
  }

  private static List<String> triageRules(Answer answer) {
    return Answer.strings(answer.triage(), "rules");
  }
}

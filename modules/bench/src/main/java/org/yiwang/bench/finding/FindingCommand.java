package org.yiwang.bench.finding;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yiwang.bench.stand.Door;
import org.yiwang.bench.stand.Households;
import org.yiwang.bench.stand.Line;
import org.yiwang.bench.stand.Machine;
import org.yiwang.bench.stand.Options;
import org.yiwang.bench.stand.Out;
import org.yiwang.bench.stand.Script;
import org.yiwang.bench.stand.Stand;
import org.yiwang.bench.stand.Times;
import org.yiwang.bench.texts.Bodies;

/**
 * {@code finding}: files some hundred appeals, copies them to a million beside the demonstration
 * town, and asks as a clerk would, over HTTP on one connection; {@code --plans true} shows how the
 * database goes about each question.
 */
public final class FindingCommand {
  /** A name that many in the filled database bear. */
  private static final String NAME =
      URLDecoder.decode("%E6%9D%8E%E5%BB%BA%E5%9B%BD", StandardCharsets.UTF_8);

  public static final Set<String> OPTIONS = Set.of("times", "plans");
  private static final int TEMPLATES = 300;

  private FindingCommand() {}

  public static void run(Options options) throws Exception {
    int times = options.number("times", 40);
    boolean plans = options.text("plans").map(Boolean::parseBoolean).orElse(true);
    try (Stand stand = Stand.start(options)) {
      Door operator = stand.door("operator:demo-operator");
      file(operator);
      long begin = System.nanoTime();
      Script.run(stand, FindingCommand.class, "fill.sql");
      Out.line("filled in %.0f s; machine: %s", Times.seconds(begin), Machine.described());
      Map<String, Times.Request> questions = questions();
      Map<String, Times.Request> own = own();
      try (Line line = operator.open();
          Line dispatch = stand.door("dispatch:demo-dispatch").open();
          Plans shown = new Plans(stand.database().administrator())) {
        Times.head("question");
        for (Map.Entry<String, Times.Request> each : questions.entrySet()) {
          Times.measure(line, each.getKey(), each.getValue(), times);
        }
        for (Map.Entry<String, Times.Request> each : own.entrySet()) {
          Times.measure(dispatch, each.getKey(), each.getValue(), times);
        }
        if (plans) {
          shown.show(line, questions);
          shown.show(dispatch, own);
        }
      }
      Out.line("machine: %s", Machine.described());
    }
  }

  private static Map<String, Times.Request> questions() {
    String province = "under=43/";
    String prefecture = "under=43/02/";
    String county = "under=43/02/81/";
    String town = "under=43/02/81/101/";
    String grid = "under=43/02/81/101/201/b01/g001/";
    Map<String, Times.Request> asked = new LinkedHashMap<>();
    asked.put("newest 50 of a province", get("appeals/found?" + province));
    asked.put("newest 50 of a prefecture", get("appeals/found?" + prefecture));
    asked.put("newest 50 of a county", get("appeals/found?" + county));
    asked.put("newest 50 of a town", get("appeals/found?" + town));
    asked.put("newest 50 of a grid", get("appeals/found?" + grid));
    asked.put(
        "red ones of a county, accepted", get("appeals/found?risk=red&status=accepted&" + county));
    asked.put("answered ones of a town", get("appeals/found?status=answered&" + town));
    asked.put("overdue of a county", get("appeals/found?colour=red&" + county));
    asked.put("overdue of a province", get("appeals/found?colour=red&" + province));
    asked.put("due within a day, of a town", get("appeals/found?colour=yellow&" + town));
    asked.put("by number", get("appeals/found?number=430281101-2026-000000"));
    asked.put("by the beginning of a number", get("appeals/found?number=430281101-2026-000"));
    asked.put("by phone, county", post("{\"phone\":\"13800138000\",\"under\":\"43/02/81/\"}"));
    asked.put("by name, county", post("{\"person\":\"" + NAME + "\",\"under\":\"43/02/81/\"}"));
    asked.put(
        "two words, province",
        get("appeals/found?q=%E8%B7%AF%E7%81%AF%20%E8%80%81%E4%BA%BA&" + province));
    asked.put("one word, county", get("appeals/found?q=%E8%B7%AF%E7%81%AF&" + county));
    asked.put("one word, town", get("appeals/found?q=%E8%B7%AF%E7%81%AF&" + town));
    asked.put(
        "a word that is nowhere", get("appeals/found?q=%E8%88%AA%E7%A9%BA%E6%AF%8D%E8%88%B0"));
    asked.put("figures of a province, this month", get("figures?" + province));
    asked.put("figures of a county, this month", get("figures?" + county));
    asked.put(
        "figures of a county, a year by category",
        get("figures?by=category&from=2026-01-01&" + county));
    asked.put("figures of a town, this month", get("figures?" + town));
    asked.put(
        "figures of a town, a year by month", get("figures?by=month&from=2026-01-01&" + town));
    asked.put("figures of a grid, a year", get("figures?from=2026-01-01&" + grid));
    return asked;
  }

  private static Map<String, Times.Request> own() {
    Map<String, Times.Request> asked = new LinkedHashMap<>();
    asked.put("my work, 5,000 open", get("appeals/work"));
    asked.put("my work, counted", get("appeals/mine/counts"));
    return asked;
  }

  private static void file(Door operator) throws IOException {
    List<byte[]> bodies = new Bodies(Households.of(operator)).all().toList();
    try (Line line = operator.open()) {
      for (int i = 0; i < TEMPLATES; i++) {
        byte[] body = bodies.get((int) ((long) i * bodies.size() / TEMPLATES));
        line.post("appeals", UUID.randomUUID().toString(), body).mustBeGood();
      }
    }
  }

  private static Times.Request get(String path) {
    return line -> line.get(path);
  }

  private static Times.Request post(String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return line -> line.post("appeals/searches", UUID.randomUUID().toString(), bytes);
  }
}

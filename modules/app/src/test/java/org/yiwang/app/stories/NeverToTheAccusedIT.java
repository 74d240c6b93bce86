package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Owing;
import org.yiwang.app.site.Person;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

/** The village secretary sees the whole town and may read all there is, but never this. */
@Story
@DisplayName("反映村书记的匿名举报，村书记和他的下属在任何地方都看不到")
class NeverToTheAccusedIT {

  private static final String TITLE = "举报村书记祝昭远侵吞集体资金";
  private static final String CONTENT = "祝昭远把集体鱼塘的租金存进自己户头，三年没有公开账目。";

  private static final List<String> STEPS =
      List.of(
          "acceptance",
          "answer",
          "escalation",
          "feedback",
          "transfer",
          "transfer/withdrawal",
          "return",
          "sendings",
          "tasks",
          "acknowledgement",
          "report",
          "progress",
          "urging",
          "supervision",
          "correction",
          "classification",
          "pause",
          "resumption",
          "extension",
          "extension/verdict",
          "confirmation",
          "contact-attempts",
          "call-back",
          "closure",
          "triage");

  private static final Map<String, Map<String, ?>> BODIES =
      Map.ofEntries(
          Map.entry("answer", Map.of("answer", "没有这回事。")),
          Map.entry("escalation", Map.of("tried", "问过了。")),
          Map.entry(
              "transfer",
              Map.of("unitCode", "430181101000", "role", "town-dispatch", "reason", "转。")),
          Map.entry("transfer/withdrawal", Map.of("reason", "收回。")),
          Map.entry("return", Map.of("basis", "不归我管。")),
          Map.entry("sendings", Map.of("organisation", "县里", "what", "材料")),
          Map.entry("progress", Map.of("note", "看看。")),
          Map.entry("urging", Map.of("words", "快点。")),
          Map.entry("correction", Map.of("title", "改", "reason", "写错。")),
          Map.entry("confirmation", Map.of("solved", true, "satisfaction", "satisfied")),
          Map.entry("closure", Map.of("summary", "查无此事。")));

  private final Yiwang yiwang;
  private final Town town;
  private final Clerk accused;
  private final Clerk intake;
  private final Clerk discipline;

  NeverToTheAccusedIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
    UUID dispatch = town.postIn(town.path(), "town-dispatch");
    town.post(town.path(), "discipline", "镇纪检岗", dispatch, town.staff().deputy());
    town.takesOver(town.staff().overseer(), town.postIn(town.villagePath(), "village-secretary"));
    accused = town.clerk(town.staff().overseer());
    intake = town.clerk(town.staff().intake());
    discipline = town.clerk(town.staff().deputy());
  }

  @Test
  @DisplayName("纪检岗受理办理，本人、支部、网格的一切列表、查找、通知、数字里都没有，按编号打开与不存在的一样")
  void it_exists_for_nobody_who_is_named_nor_for_those_below() {
    Answer report = reports();

    assertEquals("何𬱖", report.at("holder.name"));
    assertEquals("town", report.at("level.code"));
    assertEquals(List.of("accept"), Owing.of(discipline).in(report.id()));
    assertEquals(List.of(report.at("id")), discipline.get("appeals/mine").ok().each("", "id"));
    assertEquals(CONTENT, discipline.reads(report.id()).at("content"));
    for (Person person : kept()) {
      assertNowhere(town.clerk(person), report);
    }
    assertEquals(report.version(), discipline.reads(report.id()).number("now.version"));

    Answer accepted = discipline.accepts(report).ok();
    Answer answered = discipline.answers(accepted, "已经立案，查实后公开。").ok();
    for (Person person : kept()) {
      assertNowhere(town.clerk(person), answered);
    }
    Answer closed =
        discipline
            .step(answered, "closure")
            .json(Map.of("summary", "已答复。", "ground", "anonymous-answered"))
            .post();
    assertEquals(200, closed.status(), closed.text());
    for (Person person : kept()) {
      assertNowhere(town.clerk(person), closed);
    }
  }

  @Test
  @DisplayName("被反映人后来到镇派单岗、又到纪检岗，还是看不到，事情由代岗的人负责")
  void it_stays_so_wherever_the_accused_goes() {
    Answer report = reports();
    UUID office = town.postIn(town.path(), "discipline");

    town.takesOver(town.staff().overseer(), office);

    assertNowhere(accused, report);
    Clerk dispatch = town.clerk(town.staff().dispatch());
    assertEquals(List.of("accept"), Owing.of(dispatch).in(report.id()));
    assertEquals("罗景澜", dispatch.reads(report.id()).at("now.holder.name"));
    assertEquals(List.of(), Owing.of(discipline).in(report.id()));
    dispatch.accepts(report).ok();
    assertNowhere(accused, dispatch.reads(report.id()));

    town.takesOver(town.staff().deputy(), office);
    assertEquals(List.of("handle"), Owing.of(discipline).in(report.id()));
    assertEquals(List.of(), Owing.of(dispatch).in(report.id()));
    town.takesOver(town.staff().overseer(), town.postIn(town.path(), "town-dispatch"));
    assertNowhere(accused, discipline.reads(report.id()));
  }

  @Test
  @DisplayName("纪检岗换人，事情跟着走")
  void it_follows_the_post_it_stands_with() {
    Answer report = reports();
    UUID office = town.postIn(town.path(), "discipline");

    town.takesOver(town.staff().triage(), office);

    Clerk successor = town.clerk(town.staff().triage());
    assertEquals(List.of("accept"), Owing.of(successor).in(report.id()));
    assertEquals(List.of(), Owing.of(discipline).in(report.id()));
    assertEquals(List.of(report.at("id")), successor.get("appeals/mine").ok().each("", "id"));
    assertEquals(List.of(), discipline.get("appeals/mine").ok().each("", "id"));
    assertEquals(TITLE, successor.reads(report.id()).at("title"));
  }

  private Answer reports() {
    return intake.files(town.villageCode(), TITLE, CONTENT).created();
  }

  private List<Person> kept() {
    return List.of(town.staff().overseer(), town.staff().branch(), town.staff().leader());
  }

  private void assertNowhere(Clerk reader, Answer report) {
    String id = report.at("id") == null ? report.at("now.id") : report.at("id");
    String number = report.at("number") == null ? report.at("now.number") : report.at("number");
    List<Answer> all = lists(reader, number);
    for (Answer list : all) {
      assertFalse(list.text().contains(id), list::text);
      assertFalse(list.text().contains("侵吞"), list::text);
      if (!list.asked().contains("number=")) {
        assertFalse(list.text().contains(number), list::text);
      }
    }
    for (String about :
        List.of("", "/clocks", "/similar", "/links", "/joint-case", "/attachments")) {
      assertUnknown(
          reader.get("appeals/" + id + about), id, reader.get("appeals/" + stranger() + about));
    }
    for (String step : STEPS) {
      Map<String, ?> body = BODIES.getOrDefault(step, Map.of());
      assertUnknown(take(reader, id, step, body), id, take(reader, stranger(), step, body));
    }
    assertUnknown(links(reader, id), id, links(reader, stranger()));
    if (reader.person().permissions().contains("rulebook.read")) {
      for (String decision : decisions(id)) {
        Answer read = reader.get("decisions/" + decision);
        read.refused(404, "rulebook.unknown-decision");
        reader.get("decisions/" + decision + "/replay").refused(404, "rulebook.unknown-decision");
      }
    }
    assertEquals(0, reader.get("notices/count").ok().number("unread"), "no notice counts it");
  }

  private List<Answer> lists(Clerk reader, String number) {
    String scope = reader.person().scope();
    List<Answer> all = new ArrayList<>();
    for (String path :
        List.of(
            "appeals",
            "appeals?open=false",
            "appeals?under=" + scope,
            "appeals/mine",
            "appeals/mine/counts",
            "appeals/work",
            "appeals/found?number=" + number,
            "appeals/found?q=%E9%9B%86%E4%BD%93%E8%B5%84%E9%87%91",
            "appeals/found?kind=report",
            "obligations",
            "notices",
            "warnings",
            "warnings?open=false",
            "drafts")) {
      all.add(reader.get(path).ok());
    }
    all.add(reader.post("appeals/searches", Map.of("q", "集体资金")).ok());
    assertEquals(List.of(), all.get(0).each("items", "id"));
    assertEquals(List.of(), all.get(6).each("items", "id"));
    if (reader.person().permissions().contains("figures.read")) {
      Answer figures = reader.get("figures?by=kind&under=" + town.villagePath()).ok();
      assertEquals(List.of(), figures.items("rows"), figures.text());
      all.add(figures);
    }
    return all;
  }

  private List<String> decisions(String appeal) {
    return yiwang
        .database()
        .rows("select id from rulebook_decision where subject = '" + appeal + "'")
        .stream()
        .map(row -> row.get(0))
        .toList();
  }

  private static Answer take(Clerk reader, String id, String step, Map<String, ?> body) {
    return reader.to("appeals/" + id + "/" + step).basedOn(3).json(body).post();
  }

  private static Answer links(Clerk reader, String id) {
    return reader.post(
        "appeals/" + id + "/links", Map.of("otherId", stranger(), "kind", "duplicate"));
  }

  private static String stranger() {
    return UUID.randomUUID().toString();
  }

  /** Word for word what is said of a number that nobody ever gave. */
  private static void assertUnknown(Answer said, String id, Answer saidOfNobody) {
    String nobody = saidOfNobody.asked().replaceAll(".*appeals/([^/]*).*", "$1");
    assertEquals(saidOfNobody.status(), said.status(), () -> said.asked() + "\n" + said.text());
    assertEquals(
        saidOfNobody.text().replace(nobody, "?"), said.text().replace(id, "?"), () -> said.asked());
    assertNull(said.header("ETag"), said.asked());
  }
}

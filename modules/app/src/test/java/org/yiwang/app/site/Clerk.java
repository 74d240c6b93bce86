package org.yiwang.app.site;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A person at work over REST. */
public final class Clerk {

  private static final Set<String> UNDER_WAY = Set.of("uploaded", "checking", "applying");

  private final HttpClient http;
  private final URI root;
  private final Person person;

  /**
   * @param root ends in {@code api/v1/}
   */
  public Clerk(HttpClient http, URI root, Person person) {
    this.http = http;
    this.root = root;
    this.person = person;
  }

  public Person person() {
    return person;
  }

  /** A request to a path below {@code api/v1/}, signed by this person. */
  public Call to(String path) {
    return new Call(http, root.resolve(path)).with("Authorization", basic(person.login()));
  }

  public String basic(String password) {
    byte[] pair = (person.login() + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  public Answer get(String path) {
    return to(path).get();
  }

  public Answer post(String path, Map<String, ?> body) {
    return to(path).json(body).post();
  }

  public Answer reads(UUID appeal) {
    return get("appeals/" + appeal).ok();
  }

  public Answer files(String unitCode, String title, String content) {
    return post(
        "appeals",
        Map.of("unitCode", unitCode, "channel", "phone", "title", title, "content", content));
  }

  public Answer triages(Answer receipt, Map<String, ?> triage) {
    return step(receipt, "triage").json(triage).post();
  }

  public Answer accepts(Answer receipt) {
    return step(receipt, "acceptance").post();
  }

  public Answer answers(Answer receipt, String answer) {
    return step(receipt, "answer").json(Map.of("answer", answer)).post();
  }

  public Answer confirms(Answer receipt, boolean solved, String satisfaction) {
    return step(receipt, "confirmation")
        .json(Map.of("solved", solved, "satisfaction", satisfaction))
        .post();
  }

  public Answer closes(Answer receipt, String summary) {
    return step(receipt, "closure").json(Map.of("summary", summary)).post();
  }

  /** Asks the level above to take it over. */
  public Answer escalates(Answer receipt, String tried) {
    return step(receipt, "escalation").json(Map.of("tried", tried)).post();
  }

  /** Passes the answer on as it is. */
  public Answer passesOn(Answer receipt) {
    return step(receipt, "feedback").json(Map.of()).post();
  }

  public Answer passesOn(Answer receipt, String words) {
    return step(receipt, "feedback").json(Map.of("words", words)).post();
  }

  /** Asks another post of the town to help. */
  public Answer asksForAid(Answer receipt, String unitCode, String role, String what, Instant due) {
    return step(receipt, "tasks")
        .json(Map.of("unitCode", unitCode, "role", role, "what", what, "due", due.toString()))
        .post();
  }

  public Answer givesAid(Answer receipt, String task, String result) {
    return step(receipt, "tasks/" + task + "/result").json(Map.of("result", result)).post();
  }

  public Answer callsBack(Answer receipt, boolean solved, String satisfaction) {
    return step(receipt, "call-back")
        .json(Map.of("solved", solved, "satisfaction", satisfaction))
        .post();
  }

  /** Based on whatever version it has now, which the server may have changed by itself. */
  public Call stepNow(UUID appeal, String step) {
    return to("appeals/" + appeal + "/" + step).basedOn(reads(appeal).number("now.version"));
  }

  /** Based on the version that the receipt shows. */
  public Call step(Answer receipt, String step) {
    return to("appeals/" + receipt.id() + "/" + step).basedOn(receipt.version());
  }

  public Answer places(UUID grid, String kind, String number, String head) {
    return post(
        "grids/" + grid + "/households", Map.of("kind", kind, "number", number, "headName", head));
  }

  /**
   * Sends a file and waits until nothing more becomes of it.
   *
   * @param how more of the query, such as {@code &dryRun=true}
   */
  public Answer brings(String kind, String how, String file) {
    return settled(
        to("imports?kind=" + kind + "&file=" + kind + ".csv" + how)
            .with("Content-Type", "text/csv")
            .text(file)
            .post()
            .is(202));
  }

  /** An import once it is neither checked nor applied any more. */
  public Answer settled(Answer job) {
    for (int i = 0; i < 2400; i++) {
      Answer now = get("imports/" + job.id()).ok();
      if (!UNDER_WAY.contains(now.at("status"))) {
        return now;
      }
      pause();
    }
    throw new AssertionError("still under way: " + job.id());
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}

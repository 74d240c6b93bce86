package org.yiwang.platform.drafts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Seal;
import org.yiwang.platform.Sql;

/** A person's own drafts. */
@Dependent
public class Drafts {

  /** Open ones of one person at most, so that their list is one page. */
  static final int OPEN = 100;

  private static final int TITLE = 100;
  private static final String COLUMNS =
      "select id, kind, version, begun_at, changed_at, sealed from platform_draft"
          + " where owner = ? and ended_at is null";

  /**
   * Where a draft stands.
   *
   * @param ended null while it is open
   */
  record Standing(String kind, int version, Instant ended, boolean used) {}

  private final Sql sql;
  private final Seal seal;

  @Inject
  public Drafts(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  /** Those that are open, the last changed first. */
  public List<DraftSummary> of(UUID owner) {
    return sql.query(COLUMNS + " order by changed_at desc, id desc", owner).stream()
        .map(row -> summary(view(row)))
        .toList();
  }

  /** If it is open. */
  public Optional<DraftView> find(UUID owner, String kind, UUID id) {
    return sql.query(COLUMNS + " and kind = ? and id = ?", owner, kind, id).stream()
        .map(this::view)
        .findFirst();
  }

  /**
   * What was begun is done: the actor's draft has become what the command makes. Within the
   * transaction at hand, so that nothing is made of one draft twice.
   *
   * @throws Problem {@code drafts.unknown}, also for another person's; {@code drafts.used}; {@code
   *     drafts.discarded}
   */
  public void used(UUID id, Command command) {
    UUID owner = command.actor().person();
    mustBeOpen(locked(owner, id).orElseThrow(() -> unknown(id)));
    end(owner, id, true, command.at());
  }

  Optional<Standing> locked(UUID owner, UUID id) {
    return sql
        .query(
            "select kind, version, ended_at, used from platform_draft"
                + " where owner = ? and id = ? for update",
            owner,
            id)
        .stream()
        .map(
            row ->
                new Standing(
                    (String) row[0],
                    ((Number) row[1]).intValue(),
                    instant(row[2]),
                    row[3] instanceof Boolean flag ? flag : ((Number) row[3]).intValue() != 0))
        .findFirst();
  }

  int open(UUID owner) {
    Object count =
        sql.query("select count(*) from platform_draft where owner = ? and ended_at is null", owner)
            .get(0)[0];
    return ((Number) count).intValue();
  }

  void begin(UUID owner, UUID id, String kind, String content, Instant at) {
    sql.update(
        "insert into platform_draft (owner, id, kind, version, sealed, begun_at, changed_at)"
            + " values (?, ?, ?, 1, ?, ?, ?)",
        owner,
        id,
        kind,
        sealed(content),
        at,
        at);
  }

  void rewrite(UUID owner, UUID id, String content, Instant at) {
    sql.update(
        "update platform_draft set sealed = ?, version = version + 1, changed_at = ?"
            + " where owner = ? and id = ?",
        sealed(content),
        at,
        owner,
        id);
  }

  /** Its words go with it. */
  void end(UUID owner, UUID id, boolean used, Instant at) {
    sql.update(
        "update platform_draft set sealed = '', ended_at = ?, used = ? where owner = ? and id = ?",
        at,
        used,
        owner,
        id);
  }

  static void mustBeOpen(Standing draft) {
    if (draft.ended() != null) {
      throw draft.used() ? Problem.conflict("drafts.used") : Problem.conflict("drafts.discarded");
    }
  }

  static Problem unknown(UUID id) {
    return Problem.notFound("drafts.unknown", "draft", id.toString());
  }

  private byte[] sealed(String content) {
    return seal.sealBytes(content.getBytes(StandardCharsets.UTF_8));
  }

  private DraftView view(Object[] row) {
    return new DraftView(
        (UUID) row[0],
        (String) row[1],
        ((Number) row[2]).intValue(),
        instant(row[3]),
        instant(row[4]),
        content(seal.open((byte[]) row[5])));
  }

  private static JsonObject content(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static DraftSummary summary(DraftView draft) {
    return new DraftSummary(
        draft.id(),
        draft.kind(),
        draft.version(),
        title(draft.content()),
        draft.begunAt(),
        draft.changedAt());
  }

  private static String title(JsonObject content) {
    if (!(content.get("title") instanceof JsonString title)) {
      return null;
    }
    String text = title.getString();
    return text.codePointCount(0, text.length()) <= TITLE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, TITLE));
  }

  private static Instant instant(Object stored) {
    return stored == null ? null : ((Timestamp) stored).toInstant();
  }
}

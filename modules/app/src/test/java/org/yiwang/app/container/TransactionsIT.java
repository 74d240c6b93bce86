package org.yiwang.app.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Site;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.EstablishingUnits;
import org.yiwang.territory.EstablishingUnits.NewUnit;
import org.yiwang.territory.FillingPosts;
import org.yiwang.territory.Territory;
import org.yiwang.territory.Unit;

@ArquillianTest
@DisplayName("事务、重试和事件，在容器里看")
class TransactionsIT {

  private static final Instant AT = Instant.parse("2026-03-02T01:02:03.123456Z");
  private static final Actor ACTOR =
      new Actor(
          UUID.fromString("00000000-0000-7000-8000-000000000001"),
          "何𬱖",
          new UnitPath("43/"),
          Set.of("test.collide", "territory.manage"));

  @Inject private Colliding colliding;
  @Inject private EstablishingUnits establishing;
  @Inject private FillingPosts filling;
  @Inject private Territory territory;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService executor;

  @Resource(lookup = "jdbc/yiwangMigration")
  private DataSource database;

  @Deployment
  static WebArchive war() {
    return ShrinkWrap.create(ZipImporter.class, "yiwang-it.war")
        .importFrom(Site.target().resolve("yiwang.war").toFile())
        .as(WebArchive.class)
        .addClasses(
            Colliding.class,
            Colliding.Done.class,
            Colliding.Wish.class,
            Meeting.class,
            Meeting.Attempt.class,
            Listening.class);
  }

  @Test
  void a_deadlocked_command_is_done_again_from_the_start() throws Exception {
    province("deadlock");
    series("a", "b");
    Meeting meeting = new Meeting();
    Command one = command("deadlock-one");
    Command other = command("deadlock-two");

    Future<?> first = executor.submit(() -> colliding.both(one, wish("a", "b", meeting)));
    Future<?> second = executor.submit(() -> colliding.both(other, wish("b", "a", meeting)));
    first.get(60, TimeUnit.SECONDS);
    second.get(60, TimeUnit.SECONDS);

    List<Meeting.Attempt> attempts = meeting.attempts();
    assertEquals(3, attempts.size());
    assertEquals(3, attempts.stream().map(Meeting.Attempt::transaction).distinct().count());
    assertFalse(attempts.stream().anyMatch(Meeting.Attempt::knewTheLast));
    assertEquals("2", one("select last from platform_series where series = 'a'"));
    assertEquals("2", one("select last from platform_series where series = 'b'"));
    assertEquals("2", one("select count(*) from platform_outbox where type = 'test-collided'"));
    assertEquals(
        "2", one("select count(*) from platform_command where command_key like 'deadlock-%'"));
    assertEquals("done,done", results("deadlock-%"));
  }

  @Test
  void a_command_that_finds_its_row_locked_every_time_is_told_to_come_back() throws Exception {
    series("c");
    Meeting meeting = new Meeting();
    Command command = command("lock-wait");
    try (Connection holder = database.getConnection();
        Statement statement = holder.createStatement()) {
      holder.setAutoCommit(false);
      statement.executeUpdate("update platform_series set last = last where series = 'c'");

      Problem busy =
          assertThrows(Problem.class, () -> colliding.one(command, wish("c", null, meeting)));

      assertEquals("platform.busy", busy.code());
      holder.rollback();
      holder.setAutoCommit(true);
    }
    assertEquals(6, meeting.attempts().size());
    assertEquals("0", one("select last from platform_series where series = 'c'"));
    assertEquals("0", one("select count(*) from platform_outbox where type = 'test-waited'"));
    assertEquals("0", one("select count(*) from platform_command where command_key = 'lock-wait'"));
    assertEquals("platform.busy", results("lock-wait"));

    colliding.one(command, wish("c", null, meeting));

    assertEquals("1", one("select last from platform_series where series = 'c'"));
  }

  @Test
  void news_goes_with_its_transaction() throws Exception {
    series("told");
    colliding.tell(command("news-told"), "test-told");
    Command refused = command("news-refused");

    Problem problem = assertThrows(Problem.class, () -> colliding.tell(refused, "test-refused"));

    assertEquals("platform.key-reused", problem.code());
    assertEquals("1", one("select last from platform_series where series = 'told'"));
    assertEquals("1", one("select count(*) from platform_outbox where type = 'test-told'"));
    assertEquals("0", one("select count(*) from platform_outbox where type = 'test-refused'"));
    assertEquals("platform.key-reused", results("news-refused"));
    assertEquals(
        "0", one("select count(*) from platform_command where command_key = 'news-refused'"));
  }

  @Test
  void a_command_not_permitted_opens_nothing_and_is_audited() throws Exception {
    Actor nobody = new Actor(ACTOR.person(), "无权", ACTOR.scope(), Set.of());
    Command command = new Command(nobody, Ids.next(), "not-permitted", "0".repeat(64), AT);

    Problem problem = assertThrows(Problem.class, () -> colliding.tell(command, "test-told-not"));

    assertEquals("access.not-permitted", problem.code());
    assertEquals("0", one("select count(*) from platform_outbox where type = 'test-told-not'"));
    assertEquals("access.not-permitted", results("not-permitted"));
  }

  @Test
  void rare_characters_come_back_as_they_went() throws Exception {
    province("rare");
    UUID id =
        establishing
            .establish(
                command("rare-unit"), new NewUnit("430200000000", "43/", "𠀀𬱖·買買提🏮", "第９号", null))
            .id();

    assertEquals("𠀀𬱖·買買提🏮", territory.unit(id).orElseThrow().name());
    assertEquals(
        "F0A08080F0ACB196C2B7E8B2B7E8B2B7E68F90F09F8FAE",
        one("select hex(name) from territory_unit where id = '" + id + "'"));
  }

  @Test
  void instants_are_kept_in_utc_to_the_microsecond() throws Exception {
    province("instants");
    UUID post =
        filling
            .create(
                command("instant-post"),
                new FillingPosts.NewPost("43/", "town-dispatch", "派单岗", null, null))
            .id();
    filling.takeOver(
        command("instant-duty"), post, new FillingPosts.TakeOver(ACTOR.person(), "何𬱖", null));

    assertEquals(
        "2026-03-02 01:02:03.123456",
        one("select since from territory_duty where post_id = '" + post + "'"));
  }

  private static Colliding.Wish wish(String first, String second, Meeting meeting) {
    return new Colliding.Wish(first, second, meeting, new AtomicReference<Unit>());
  }

  private static Command command(String key) {
    return new Command(ACTOR, Ids.next(), key, "0".repeat(64), AT);
  }

  /** There is one Hunan, whichever test of whichever class comes first. */
  private void province(String test) {
    if (territory.unit(new UnitPath("43/")).isEmpty()) {
      establishing.establish(
          command("province-of-" + test),
          new NewUnit("430000000000", "", "湖南省", null, LocalDate.of(2000, 1, 1)));
    }
  }

  private void series(String... names) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String name : names) {
        statement.executeUpdate(
            "insert into platform_series (series, last) values ('" + name + "', 0)");
      }
    }
  }

  private String results(String keyPattern) throws SQLException {
    return one(
        "select group_concat(result order by id) from yiwang_container_audit.audit_entry"
            + " where command_key like '"
            + keyPattern
            + "'");
  }

  private String one(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }
}

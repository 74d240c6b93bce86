package org.yiwang.app.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.AtOnce;
import org.yiwang.app.site.Call;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Database;
import org.yiwang.app.site.Papers;
import org.yiwang.app.site.People;
import org.yiwang.app.site.Person;
import org.yiwang.app.site.Places;
import org.yiwang.app.site.Site;
import org.yiwang.app.site.Staff;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.UnitPath;
import org.yiwang.launcher.database.DatabaseAccess;

/** The deployed WAR seen from both sides: people at its doors, and its tables. */
final class Inside {

  static final Instant AT = Instant.parse("2026-03-02T01:02:03.123456Z");

  private final HttpClient http = HttpClient.newHttpClient();
  private final DataSource database;

  Inside(DataSource database) {
    this.database = database;
  }

  /**
   * @param words sentences that the WAR has none of
   */
  static WebArchive war(String words) {
    return ShrinkWrap.create(ZipImporter.class, "yiwang-it.war")
        .importFrom(Site.target().resolve("yiwang.war").toFile())
        .as(WebArchive.class)
        .addAsResource(new StringAsset(words), "META-INF/yiwang/messages.properties")
        .addClasses(Inside.class, AtOnce.class, Answer.class, Call.class, Clerk.class, Places.class)
        .addClasses(Person.class, People.class, Staff.class, Papers.class)
        .addClasses(Town.class, Yiwang.class, Database.class, DatabaseAccess.class);
  }

  static URI address() {
    return URI.create("http://127.0.0.1:" + System.getenv("YIWANG_HTTP_PORT") + "/yiwang-it/");
  }

  static Actor actor(Person person) {
    return new Actor(
        person.id(),
        person.name(),
        new UnitPath(person.scope()),
        Set.of(person.permissions().split(" ")));
  }

  static Command command(Person person) {
    return new Command(actor(person), Ids.next(), UUID.randomUUID().toString(), "0".repeat(64), AT);
  }

  Clerk clerk(Person person) {
    return new Clerk(http, address().resolve("api/v1/"), person);
  }

  String one(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }

  void change(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql));
    }
  }
}

package org.yiwang.app.site;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.yiwang.launcher.database.DatabaseAccess;

/** A running server, empty but for Liuyang with its superiors, and its database. */
public final class Yiwang {

  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicInteger towns = new AtomicInteger(100);
  private final URI address;
  private final Database database;

  /**
   * @param address with the context root, closed by a slash
   */
  public Yiwang(URI address, DatabaseAccess access) {
    this.address = address;
    this.database = new Database(access);
    unit("430000000000", "", "湖南省");
    unit("430100000000", "43/", "长沙市");
    unit("430181000000", "43/01/", "浏阳市");
  }

  public Clerk clerk(Person person) {
    return clerk(person, address);
  }

  /** As seen through another address, such as a proxy's. */
  public Clerk clerk(Person person, URI seen) {
    return new Clerk(http, seen.resolve("api/v1/"), person);
  }

  /** Any path of the server, by nobody in particular. */
  public Call call(String path) {
    return new Call(http, address.resolve(path));
  }

  public Clerk operator() {
    return clerk(People.OPERATOR);
  }

  /** A town with nobody in it, for this test alone. */
  public Town town() {
    int number = towns.incrementAndGet();
    if (number > 100 + People.TOWNS) {
      throw new IllegalStateException("more towns than People.TOWNS");
    }
    return new Town(this, new Staff(number));
  }

  /** The county's post for what is said about those who work in its towns; one for all tests. */
  void countyDiscipline() {
    String county = "43/01/81/";
    if (!operator().get("posts?unitPath=" + county).ok().each("", "role").contains("discipline")) {
      new Town(this, new Staff(0))
          .post(county, "discipline", "县纪检岗", null, People.COUNTY_DISCIPLINE);
    }
  }

  public Database database() {
    return database;
  }

  public URI address() {
    return address;
  }

  private void unit(String code, String parent, String name) {
    Map<String, String> unit =
        Map.of("code", code, "parentPath", parent, "name", name, "validFrom", "2000-01-01");
    Answer answer = operator().post("units", unit);
    if (answer.status() != 409) {
      answer.created();
    }
  }
}

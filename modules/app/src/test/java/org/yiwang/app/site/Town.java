package org.yiwang.app.site;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A town of its own, with one village, one branch and as many grids as a test wants. It begins with
 * nothing: the test establishes what it needs.
 */
public final class Town {

  private final Yiwang yiwang;
  private final Staff staff;
  private String since;

  Town(Yiwang yiwang, Staff staff) {
    this.yiwang = yiwang;
    this.staff = staff;
  }

  public Staff staff() {
    return staff;
  }

  public String path() {
    return staff.path();
  }

  public String villagePath() {
    return path() + "201/";
  }

  public String branchPath() {
    return villagePath() + "b01/";
  }

  public String gridPath(int number) {
    return branchPath() + "g%03d/".formatted(number);
  }

  public String code() {
    return "430181" + staff.town() + "000";
  }

  public String villageCode() {
    return "430181" + staff.town() + "201";
  }

  public String gridCode(int number) {
    return villageCode() + "%03d".formatted(number);
  }

  /** Everything from here on began on that day, for instance 2020-05-01; else it begins today. */
  public Town since(String day) {
    since = day;
    return this;
  }

  /** Town, village, branch and the first grid. */
  public Town established() {
    unit(code(), "43/01/81/", "第" + staff.town() + "镇");
    unit(villageCode(), path(), "竹联村");
    unit(villageCode() + "b01", villagePath(), "大屋党支部");
    grid(1);
    return this;
  }

  /** Returns the id of its unit. */
  public UUID grid(int number) {
    return unit(gridCode(number), branchPath(), "第" + number + "微网格");
  }

  /** Everybody on their posts; what the grid does not answer for falls back upward. */
  public Town staffed() {
    UUID dispatch = post(path(), "town-dispatch", "镇派单岗", null, staff.dispatch());
    post(path(), "triage-desk", "镇分诊岗", dispatch, staff.triage());
    UUID village = post(villagePath(), "village-secretary", "村党总支书记", dispatch, staff.village());
    UUID branch = post(branchPath(), "branch-secretary", "党支部书记", village, staff.branch());
    member(staff.leader());
    member(staff.deputy());
    post(gridPath(1), "grid-leader", "微网格长", branch, staff.leader());
    return this;
  }

  /** The stations of the town and its desks for discipline and call-back, with the county's. */
  public Town stationed() {
    UUID dispatch = postIn(path(), "town-dispatch");
    post(path(), "station-works", "村镇建设站", dispatch, staff.works());
    post(path(), "station-land", "自然资源所", dispatch, staff.land());
    post(path(), "station-police", "派出所", dispatch, staff.police());
    post(path(), "discipline", "镇纪检岗", null, staff.discipline());
    post(path(), "callback-desk", "镇回访岗", dispatch, staff.callBack());
    yiwang.countyDiscipline();
    return this;
  }

  /** These are on duty from now on, in the order in which they are rung. */
  public Town onDuty(int hours, Person... inTurn) {
    Instant from = yiwang.operator().get("clock").ok().time("now");
    List<Map<String, Object>> shifts = new ArrayList<>();
    for (Person person : inTurn) {
      shifts.add(
          Map.of(
              "order",
              shifts.size() + 1,
              "personId",
              person.id().toString(),
              "personName",
              person.name(),
              "role",
              "值班员",
              "phone",
              Papers.phone(),
              "from",
              from.toString(),
              "until",
              from.plus(Duration.ofHours(hours)).toString()));
    }
    yiwang.operator().post("rosters", Map.of("unitPath", path(), "shifts", shifts)).ok();
    return this;
  }

  /** A Party member who lives in the village, and so may lead a grid. */
  public Answer member(Person person) {
    return registered(person, villagePath(), List.of("party-member"), null);
  }

  public Answer registered(Person person, String unit, List<String> roles, String organisation) {
    Map<String, Object> wish = new HashMap<>();
    wish.put("personId", person.id().toString());
    wish.put("name", person.name());
    wish.put("idNumber", Papers.idNumber());
    wish.put("unitPath", unit);
    wish.put("roles", roles);
    wish.put("from", since);
    if (organisation != null) {
      wish.put("organisation", organisation);
    }
    return yiwang.operator().post("people", wish).created();
  }

  /** Returns the post's id; nobody is on duty there when the person is null. */
  public UUID post(String unit, String role, String name, UUID fallback, Person onDuty) {
    Map<String, String> post = new HashMap<>();
    post.put("unitPath", unit);
    post.put("role", role);
    post.put("name", name);
    post.put("fallbackPostId", fallback == null ? null : fallback.toString());
    post.put("from", since);
    UUID id = yiwang.operator().post("posts", post).created().id();
    if (onDuty != null) {
      takesOver(onDuty, id);
    }
    return id;
  }

  public Answer takesOver(Person person, UUID post) {
    return takesOver(person, post, since).ok();
  }

  /**
   * @param on the day; now, when null
   */
  public Answer takesOver(Person person, UUID post, String on) {
    Map<String, String> duty = new HashMap<>();
    duty.put("personId", person.id().toString());
    duty.put("personName", person.name());
    duty.put("on", on);
    return yiwang.operator().post("posts/" + post + "/duty", duty);
  }

  /** The post of a role in a unit. */
  public UUID postIn(String unit, String role) {
    Answer posts = yiwang.operator().get("posts?unitPath=" + unit).ok();
    return UUID.fromString(posts.each("", "id").get(posts.each("", "role").indexOf(role)));
  }

  /** Villagers' households with numbers from 1 on, placed in a grid by the operator. */
  public Town filled(UUID grid, int households) {
    for (int number = 1; number <= households; number++) {
      yiwang.operator().places(grid, "villager", "H-" + number, "户主" + number).created();
    }
    return this;
  }

  /** The id of a grid that stands. */
  public UUID gridId(int number) {
    return UUID.fromString(
        yiwang.operator().get("units?under=" + gridPath(number)).at("items.0.id"));
  }

  public Clerk clerk(Person person) {
    return yiwang.clerk(person);
  }

  /** Returns its id. */
  public UUID unit(String code, String parent, String name) {
    Map<String, String> unit = new HashMap<>();
    unit.put("code", code);
    unit.put("parentPath", parent);
    unit.put("name", name);
    unit.put("validFrom", since);
    return yiwang.operator().post("units", unit).created().id();
  }
}

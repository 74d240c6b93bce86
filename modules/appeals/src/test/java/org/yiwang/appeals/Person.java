package org.yiwang.appeals;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The people of the tests, each with the same id every time. */
public record Person(UUID id, String name) {

  public static final Person CLERK = of("李明");
  public static final Person GRID_LEADER = of("徐继荣");
  public static final Person BRANCH_SECRETARY = of("何林");
  public static final Person VILLAGE_SECRETARY = of("何艳平");
  public static final Person DISPATCHER = of("王芳");
  public static final Person DESK = of("张静");
  public static final Person NEIGHBOUR_SECRETARY = of("周强");
  public static final Person TOWN_DISCIPLINE = of("陈正");
  public static final Person COUNTY_DISCIPLINE = of("刘清");
  public static final Person LAND_STATION = of("谭勇");
  public static final Person JUSTICE_STATION = of("黄敏");
  public static final Person CALL_BACK = of("吴欣");
  public static final Person NEWCOMER = of("彭海");

  static Person of(String name) {
    return new Person(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name);
  }
}

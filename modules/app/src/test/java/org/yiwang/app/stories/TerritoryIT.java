package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yiwang.app.stories.Refusal.refusal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("单位自上而下建立，岗位在单位里设")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TerritoryIT {

  private final Yiwang yiwang;
  private final Town town;
  private final Clerk operator;

  TerritoryIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
    operator = yiwang.operator();
  }

  @Test
  void stands_from_the_province_down_to_the_grid() {
    Answer above = operator.get("units?size=3&under=43/").ok();
    Answer below = operator.get("units?under=" + town.path()).ok();

    assertEquals(List.of("province", "prefecture", "county"), above.each("items", "level"));
    assertEquals(List.of("town", "village", "branch", "grid"), below.each("items", "level"));
    assertEquals(
        List.of(town.path(), town.villagePath(), town.branchPath(), town.gridPath(1)),
        below.each("items", "path"));
    UUID grid = town.gridId(1);
    assertEquals("第1微网格", operator.get("units/" + grid).ok().at("name"));
    assertEquals(
        "village-secretary", operator.get("posts?unitPath=" + town.villagePath()).at("0.role"));
  }

  @ParameterizedTest
  @MethodSource({"ofUnits", "ofPosts"})
  void refuses(Refusal refusal) {
    refusal.isGivenBy(yiwang);
  }

  Stream<Refusal> ofUnits() {
    return Stream.of(
        refusal(409, "territory.unit-exists", () -> unit(town.gridCode(1), town.branchPath()))
            .saying("单位 " + town.gridPath(1) + " 已经建立，没有重复保存。请核对代码。"),
        refusal(422, "territory.unknown-unit", () -> unit("430182101201", "43/01/82/101/")),
        refusal(400, "territory.code-elsewhere", () -> unit("430182101201007", town.branchPath())),
        refusal(400, "kernel.malformed-path", () -> unit(town.gridCode(7), town.villagePath())),
        refusal(400, "territory.code-elsewhere", () -> unit("430182000000", "43/02/")),
        refusal(400, "territory.malformed-code", () -> unit("4301", "43/01/")),
        refusal(400, "kernel.malformed-path", () -> unit(town.gridCode(7), "镇")),
        refusal(403, "access.outside-scope", () -> unit("120000000000", "")),
        refusal(
            403,
            "access.not-permitted",
            () ->
                town.clerk(town.staff().village())
                    .post("units", Map.of("code", town.gridCode(7), "name", "七"))));
  }

  Stream<Refusal> ofPosts() {
    String unknown = UUID.randomUUID().toString();
    return Stream.of(
        refusal(409, "territory.post-exists", () -> post("village-secretary", town.villagePath()))
            .saying("单位 " + town.villagePath() + " 已有“village-secretary”岗位，没有重复保存。换人请办理接任。"),
        refusal(422, "territory.unknown-unit", () -> post("grid-leader", town.gridPath(9))),
        refusal(400, "territory.malformed-role", () -> post("书记", town.path())),
        refusal(
            404,
            "territory.unknown-post",
            () -> operator.post("posts/" + unknown + "/duty", Map.of("personId", unknown))),
        refusal(
            400,
            "territory.person-missing",
            () -> operator.post("posts/" + unknown + "/duty", Map.of("personName", "甲"))));
  }

  private Answer unit(String code, String parent) {
    return operator.post("units", Map.of("code", code, "parentPath", parent, "name", "某地"));
  }

  private Answer post(String role, String unit) {
    return operator.post("posts", Map.of("unitPath", unit, "role", role, "name", "某岗"));
  }
}

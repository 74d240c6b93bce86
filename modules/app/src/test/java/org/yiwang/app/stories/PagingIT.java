package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("翻页不重不漏，翻的时候有新的进来也一样")
class PagingIT {

  private final Yiwang yiwang;
  private final Town town;

  PagingIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established();
  }

  @Test
  void pages_hold_every_appeal_once_while_new_ones_are_filed() {
    town.staffed();
    Clerk branch = town.clerk(town.staff().branch());
    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= 120; i++) {
      expected.add(files(branch, i).at("id"));
    }
    Collections.reverse(expected);

    List<String> seen = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    String next = "";
    while (next != null) {
      Answer page = branch.get("appeals?size=50" + (next.isEmpty() ? "" : "&after=" + next)).ok();
      seen.addAll(page.each("items", "id"));
      sizes.add(page.items("items").size());
      next = page.at("next");
      files(branch, 120 + sizes.size());
    }

    assertEquals(List.of(50, 50, 20), sizes);
    assertEquals(expected, seen);
  }

  @Test
  void a_full_last_page_has_no_next() {
    UUID grid = town.gridId(1);
    town.filled(grid, 10);
    String list = "grids/" + grid + "/households?size=5";

    Answer first = yiwang.operator().get(list).ok();
    Answer last = yiwang.operator().get(list + "&after=" + first.at("next")).ok();

    assertEquals(5, last.items("items").size());
    assertEquals(null, last.at("next"));
    List<String> numbers = new ArrayList<>(first.each("items", "number"));
    numbers.addAll(last.each("items", "number"));
    assertEquals(10, numbers.stream().distinct().count());
  }

  @Test
  void units_come_in_the_order_of_their_paths() {
    town.grid(2);
    town.grid(3);
    String list = "units?size=2&under=" + town.branchPath();

    Answer first = yiwang.operator().get(list).ok();
    Answer last = yiwang.operator().get(list + "&after=" + first.at("next")).ok();

    assertEquals(List.of(town.branchPath(), town.gridPath(1)), first.each("items", "path"));
    assertEquals(List.of(town.gridPath(2), town.gridPath(3)), last.each("items", "path"));
  }

  private Answer files(Clerk clerk, int number) {
    return clerk.files(town.gridCode(1), "第" + number + "盏路灯不亮", "村口的路灯坏了。").created();
  }
}

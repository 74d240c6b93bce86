package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("每一行都等于它的事件之和")
class RecountIT {

  private final Yiwang yiwang;
  private final Town town;
  private final Clerk branch;

  RecountIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().established().staffed();
    branch = town.clerk(town.staff().branch());
  }

  @Test
  void all_rows_are_the_sums_of_their_events() {
    Answer closed = branch.answers(branch.accepts(filed()).ok(), "已修好。").ok();
    branch.closes(branch.confirms(closed, true, "satisfied").ok(), "已修好。").ok();
    branch.answers(branch.accepts(filed()).ok(), "已修好。").ok();
    filed();
    branch.files(town.gridCode(1), "那个东西", "就是上次说的那个。").created();

    assertEquals(List.of(), differing());
  }

  @Test
  void a_row_changed_behind_the_back_of_its_events_is_found() throws SQLException {
    String id = filed().at("id");
    String changed = "update appeals_appeal set level = '%s' where id = '" + id + "'";
    try (Connection connection = yiwang.database().connection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(changed.formatted("county"));
      try {
        assertEquals(List.of(id), differing());
      } finally {
        statement.executeUpdate(changed.formatted("branch"));
      }
    }
  }

  private Answer filed() {
    return branch.files(town.gridCode(1), "路灯不亮", "村口的路灯坏了。").created();
  }

  private List<String> differing() {
    List<String> all = new ArrayList<>();
    int checked = 0;
    String next = "";
    while (next != null) {
      Answer page =
          yiwang
              .operator()
              .get("appeal-recount?size=100" + (next.isEmpty() ? "" : "&after=" + next))
              .ok();
      checked += page.number("checked");
      all.addAll(page.each("differing", ""));
      next = page.at("next");
    }
    assertTrue(checked > 0);
    assertEquals(
        yiwang.database().one("select count(*) from appeals_appeal"), String.valueOf(checked));
    return all;
  }
}

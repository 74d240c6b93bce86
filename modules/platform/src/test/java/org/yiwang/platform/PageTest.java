package org.yiwang.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.Problem;

class PageTest {

  @Test
  void a_row_more_than_the_size_means_a_next_page_after_the_last_item() {
    Page<String> page = Page.by(List.of("g001", "g002", "g003"), 2, row -> row);

    assertEquals(List.of("g001", "g002"), page.items());
    assertEquals("g002", page.next());
  }

  @Test
  void the_last_page_has_no_next_even_when_it_is_full() {
    assertNull(Page.by(List.of("g001", "g002"), 2, row -> row).next());
    assertNull(Page.by(List.of(), 2, Object::toString).next());
  }

  @Test
  void has_fifty_rows_unless_asked_otherwise_and_two_hundred_at_most() {
    assertEquals(50, Page.size(null));
    assertEquals(1, Page.size("1"));
    assertEquals(200, Page.size("200"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE})
  void refuses_any_other_size_and_says_the_limit(int size) {
    Problem problem = assertThrows(Problem.class, () -> Page.size(String.valueOf(size)));

    assertEquals("platform.page-size", problem.code());
    assertEquals("每页条数应在 1 到 200 之间，收到的是 " + size + "。请改正后重新查询。", problem.sentence());
  }
}

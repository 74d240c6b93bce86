package org.yiwang.appeals.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void the_same_title_is_wholly_alike_whatever_its_punctuation_and_width() {
    assertEquals(100, alike("村口路灯不亮", "村口路灯不亮"));
    assertEquals(100, alike("村口路灯不亮！", "村口，路灯不亮"));
    assertEquals(100, alike("ＷＩＦＩ断了", "wifi断了"));
  }

  @Test
  void pairs_of_characters_in_common_are_counted_from_both_sides() {
    assertEquals(75, alike("路灯不亮了", "路灯不亮吗"));
    assertEquals(alike("路灯坏", "村口路灯坏了"), alike("村口路灯坏了", "路灯坏"));
    assertEquals(0, alike("路灯不亮", "欠薪三月"));
  }

  @Test
  void a_pair_said_twice_counts_twice_only_where_both_say_it_twice() {
    assertTrue(alike("哈哈哈哈", "哈哈") < 100);
  }

  @Test
  void rare_characters_are_one_character_each() {
    assertEquals(100, alike("何𬱖家的田", "何𬱖家的田"));
    assertEquals(50, alike("𬱖家田", "𬱖家地"));
  }

  @Test
  void nothing_is_alike_nothing() {
    assertEquals(0, alike("？？", "！！"));
    assertEquals(100, alike("水", "水"));
  }

  private static int alike(String one, String other) {
    return new Likeness(one).to(new Likeness(other));
  }
}

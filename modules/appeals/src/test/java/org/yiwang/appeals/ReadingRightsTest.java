package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

@DisplayName("谁可以看诉求")
class ReadingRightsTest {

  private final Guandu guandu = new Guandu();
  private final ReadingRights rights = guandu.rights();
  private final UUID appeal = guandu.filed(Guandu.thanks()).id();

  @ParameterizedTest
  @ValueSource(strings = {Guandu.GRID, Guandu.BRANCH, Guandu.VILLAGE, Guandu.TOWN, "43/"})
  void is_read_where_it_is_and_above(String scope) {
    Actor actor = actor(scope, "appeals.read");

    assertDoesNotThrow(() -> rights.mustRead(actor, appeal));
    assertTrue(rights.mayRead(actor, appeal));
  }

  @Test
  void is_not_read_beside_it_nor_without_the_permission() {
    assertEquals(
        "access.outside-scope", refused(actor(Guandu.GRID_WITHOUT_LEADER, "appeals.read"), appeal));
    assertEquals("access.not-permitted", refused(actor(Guandu.TOWN, "appeals.file"), appeal));
    assertFalse(rights.mayRead(actor(Guandu.TOWN, "appeals.file"), appeal));
  }

  @Test
  void one_that_is_unknown_is_said_to_be() {
    assertEquals("appeals.unknown", refused(actor(Guandu.TOWN, "appeals.read"), UUID.randomUUID()));
    assertFalse(rights.mayRead(actor(Guandu.TOWN, "appeals.read"), UUID.randomUUID()));
  }

  private String refused(Actor actor, UUID wanted) {
    return assertThrows(Problem.class, () -> rights.mustRead(actor, wanted)).code();
  }

  private static Actor actor(String scope, String permission) {
    return new Actor(
        Person.CLERK.id(), Person.CLERK.name(), new UnitPath(scope), Set.of(permission));
  }
}

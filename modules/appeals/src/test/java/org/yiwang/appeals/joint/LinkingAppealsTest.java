package org.yiwang.appeals.joint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.joint.LinkingAppeals.Linked;
import org.yiwang.appeals.joint.LinkingAppeals.NewLink;
import org.yiwang.appeals.joint.LinkingAppeals.Unlinking;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

class LinkingAppealsTest {

  private static final UnitPath NINE = new UnitPath("43/01/81/104/218/b01/g009/");
  private static final UnitPath TEN = new UnitPath("43/01/81/104/218/b01/g010/");

  private final Remembered links = new Remembered();
  private final LinkingAppeals linking = new LinkingAppeals(links);
  private final UUID later = links.appeal(NINE);
  private final UUID earlier = links.appeal(TEN);

  @Test
  void two_are_linked_once_in_either_direction_until_the_link_is_ended() {
    Linked linked = link(later, earlier, "duplicate");

    Problem twice = refused(earlier, later, "related");
    assertEquals("appeals.link-exists", twice.code());
    assertEquals("duplicate", twice.arguments().get("kind"));
    Problem elsewhere =
        assertThrows(
            Problem.class,
            () ->
                linking.unlink(
                    by("43/01/81/104/"), linked.id(), UUID.randomUUID(), new Unlinking("认错了")));
    assertEquals("appeals.link-unknown", elsewhere.code());
    linking.unlink(by("43/01/81/104/"), linked.id(), earlier, new Unlinking("不是一回事"));
    assertEquals("relapse", link(earlier, later, "relapse").kind());
    Problem ended =
        assertThrows(
            Problem.class,
            () -> linking.unlink(by("43/01/81/104/"), linked.id(), later, new Unlinking("再解除")));
    assertEquals("appeals.link-ended", ended.code());
  }

  @Test
  void a_link_needs_two_appeals_within_reach_and_a_kind_that_there_is() {
    assertEquals("appeals.link-to-itself", refused(later, later, "duplicate").code());
    assertEquals("appeals.link-to-itself", refused(later, null, "duplicate").code());
    assertEquals("appeals.unknown", refused(later, UUID.randomUUID(), "duplicate").code());
    assertEquals("appeals.link-unknown-kind", refused(later, earlier, "copy").code());
    Problem outside =
        assertThrows(
            Problem.class,
            () -> linking.link(by(NINE.value()), later, new NewLink(earlier, "related", null)));
    assertEquals("access.outside-scope", outside.code());
    assertEquals(List.of(), links.of(later));
  }

  private Linked link(UUID appeal, UUID other, String kind) {
    return linking.link(by("43/01/81/104/"), appeal, new NewLink(other, kind, null));
  }

  private Problem refused(UUID appeal, UUID other, String kind) {
    return assertThrows(Problem.class, () -> link(appeal, other, kind));
  }

  private static Command by(String scope) {
    Actor actor = new Actor(UUID.randomUUID(), "陶小满", new UnitPath(scope), Set.of());
    Instant at = Instant.parse("2026-09-30T02:00:00Z");
    return new Command(actor, UUID.randomUUID(), "key-00000001", "a".repeat(64), at);
  }

  /** Links in memory. */
  private static final class Remembered implements Links {

    private final Map<UUID, Known> appeals = new LinkedHashMap<>();
    private final Map<UUID, Link> all = new LinkedHashMap<>();

    UUID appeal(UnitPath place) {
      UUID id = UUID.randomUUID();
      appeals.put(id, new Known(id, place, "路灯不亮", true));
      return id;
    }

    @Override
    public Map<UUID, Known> known(Collection<UUID> wanted) {
      Map<UUID, Known> found = new LinkedHashMap<>(appeals);
      found.keySet().retainAll(Set.copyOf(wanted));
      return found;
    }

    @Override
    public Optional<Link> find(UUID id) {
      return Optional.ofNullable(all.get(id));
    }

    @Override
    public List<Link> of(UUID appeal) {
      return all.values().stream()
          .filter(link -> link.endedAt() == null)
          .filter(link -> link.appeal().equals(appeal) || link.other().equals(appeal))
          .toList();
    }

    @Override
    public void add(Command command, Link link) {
      all.put(link.id(), link);
    }

    @Override
    public void end(Command command, Link link, String reason) {
      all.put(
          link.id(),
          new Link(link.id(), link.appeal(), link.other(), link.kind(), link.note(), command.at()));
    }
  }
}

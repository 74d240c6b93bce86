package org.yiwang.appeals;

import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.PostView;

/**
 * Who must never have to do with a matter: the holders it names, and every post of their units and
 * below.
 */
public record Barred(List<AppealEvent.Accused> accused) {

  /** Of a matter that names nobody. */
  public static final Barred NOBODY = new Barred(List.of());

  public Barred {
    accused = List.copyOf(accused);
  }

  public boolean isEmpty() {
    return accused.isEmpty();
  }

  public boolean names(UUID person) {
    return accused.stream().anyMatch(named -> named.person().equals(person));
  }

  /** Whether a post with its person must be kept away from it. */
  public boolean keepsOut(PostView post) {
    UnitPath unit = new UnitPath(post.unitPath());
    return names(post.personId())
        || accused.stream()
            .flatMap(named -> named.units().stream())
            .anyMatch(above -> new UnitPath(above).contains(unit));
  }

  /** The highest level that one of them holds a post on; null when none does. */
  public Level level() {
    return accused.stream()
        .flatMap(named -> named.units().stream())
        .map(unit -> new UnitPath(unit).level())
        .max(Level::compareTo)
        .orElse(null);
  }
}

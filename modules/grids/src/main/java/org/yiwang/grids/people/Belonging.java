package org.yiwang.grids.people;

import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/**
 * Where somebody belongs for a while.
 *
 * @param unit a village or a town
 * @param household where they live, in that village; null when that is not known
 * @param organisation they work for, such as a station of the town; null when there is none
 */
public record Belonging(UUID id, UnitPath unit, UUID household, String organisation, Span span)
    implements Dated<Belonging> {

  @Override
  public Belonging over(Span other) {
    return new Belonging(id, unit, household, organisation, other);
  }

  @Override
  public boolean excludes(Belonging other) {
    return true;
  }
}

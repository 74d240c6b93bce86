package org.yiwang.territory;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** What the modules above ask: where a unit stands, and who answers for a post. */
public interface Territory {

  Optional<UnitView> unit(UUID id);

  Optional<UnitView> unit(UnitPath path);

  /** By code: twelve digits of an area, fifteen characters of a branch or grid. */
  Optional<UnitView> unitOfCode(String code);

  /** As {@link #unitOfCode}, many at once, by code; unknown ones are left out. */
  default Map<String, UnitView> unitsOfCodes(Collection<String> codes) {
    Map<String, UnitView> found = new HashMap<>();
    codes.forEach(code -> unitOfCode(code).ifPresent(unit -> found.put(code, unit)));
    return found;
  }

  /** The unit itself and all whose successor it is, directly or through others. */
  List<UnitPath> lineage(UnitPath unit);

  /**
   * Whether a unit stands here, and goes on standing until the transaction ends: whoever writes
   * something down under a path asks this, lest the unit end at the same moment.
   */
  boolean holds(UnitPath path);

  Optional<PostView> post(UUID id);

  /** The post of a role in exactly this unit, with whoever is on duty. */
  Optional<PostView> post(UnitPath unit, String role);

  /**
   * The post that answers for this one today: itself when somebody is on duty there, else the first
   * of its fallbacks with somebody on duty; empty when the whole chain is vacant. A post that has
   * closed is answered for by the one that followed it.
   */
  Optional<PostView> answering(UUID post);

  /**
   * The post that answered for this one at an instant: by the duties and fallbacks of then. A post
   * that had closed is answered for by the one that followed it.
   */
  Optional<PostView> answering(UUID post, Instant at);

  /** The posts a person answers for: their own, and vacant ones that fall back to them. */
  List<UUID> postsAnsweredBy(UUID person);
}

package org.yiwang.appeals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

/** The appeals as their module keeps them: a row and its events. */
public interface Appeals {

  Optional<Appeal> find(UUID id);

  /** Keeps a new appeal with its events. */
  void add(Appeal appeal, Command command);

  /** Keeps what happened to each; two changes of one appeal cannot both succeed. */
  void update(List<Appeal> appeals, Command command);

  /** The events of an appeal in their order. */
  default List<Happened> history(UUID id) {
    return histories(List.of(id)).getOrDefault(id, List.of());
  }

  /** The events of each, in their order; unknown ones are left out. */
  Map<UUID, List<Happened>> histories(Collection<UUID> ids);

  /** The case number given when it was filed. */
  String numberOf(UUID id);

  /** The next case number of a town and year, without gaps, taken when the transaction commits. */
  String number(Appeal appeal, UnitPath town, int year);
}

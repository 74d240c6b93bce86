package org.yiwang.territory.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

/** All shifts ever planned. */
public interface Shifts {

  /** Lets whoever plans for the same unit wait until this transaction ends. */
  void lock(Command command, UnitPath unit);

  Optional<Shift> find(UUID id);

  /** Those in force at some moment from one instant to before another, in the order of time. */
  List<Shift> between(UnitPath unit, Instant from, Instant until);

  void add(Command command, List<Shift> shifts);

  /** Keeps how these ended. */
  void end(Command command, List<Shift> ended);
}

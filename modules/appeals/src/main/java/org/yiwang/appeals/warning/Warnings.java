package org.yiwang.appeals.warning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

/** All warnings. */
public interface Warnings {

  /** Waits for whoever is changing it. */
  Optional<Warning> find(UUID id);

  /** The open ones on a category at these places; whoever changes one is waited for. */
  List<Warning> open(Collection<UnitPath> places, String category);

  /** The appeals that are its voices now. */
  Set<UUID> members(UUID warning);

  void add(Warning warning);

  /** Keeps its colour and whom it is told. */
  void change(Warning warning);

  /**
   * Keeps one more colour of its history.
   *
   * @param appeal the voice by which it got it
   */
  void step(Warning warning, UUID appeal, Instant at);

  /** These are voices of it from now on, and it is counted anew. */
  void join(UUID warning, Collection<UUID> appeals, Instant at);

  /**
   * An appeal turned out to be of another category or place, or to be withheld; open warnings that
   * it does not belong to go on without it.
   */
  void leave(UUID appeal, Instant at);

  /** Its voices are settled, and raise no other warning. */
  void close(Warning warning, Command command, String reason);
}

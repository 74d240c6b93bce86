package org.yiwang.grids.households.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.yiwang.grids.households.Household;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

/** Households by the thousand: read, compared and kept with few statements. */
public interface Registers {

  /**
   * A grid that stands.
   *
   * @param hamlet whether it is a hamlet of its own
   * @param explained whether a reason for its size was given
   */
  record GridRef(
      UUID id, String code, UnitPath path, String name, boolean hamlet, boolean explained) {}

  /** The grids of a village by their codes. */
  Map<String, GridRef> grids(UnitPath village);

  /** Those that any of the villages registered under one of the numbers, gone or not. */
  List<Household> ofNumbers(Collection<UnitPath> villages, Collection<String> numbers);

  /** Locked until the transaction ends. */
  Map<UUID, Household> locked(Collection<UUID> ids);

  /** Everybody who stands or waits in a village now, some at a time. */
  void inhabitants(UnitPath village, Consumer<List<Household>> some);

  /** New households with their first stays and events. */
  void add(List<Household> households, Command command);

  void change(List<Household> households, Command command);

  /** On or off the list of those to be placed. */
  void list(List<Listed> listed);

  void unlist(Collection<UUID> households, Command command);

  /**
   * @param household that waits
   */
  record Listed(Household household, org.yiwang.grids.HouseholdView.Waiting entry) {}
}

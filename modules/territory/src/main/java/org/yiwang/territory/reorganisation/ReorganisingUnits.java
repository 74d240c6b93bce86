package org.yiwang.territory.reorganisation;

import jakarta.inject.Inject;
import org.yiwang.kernel.Command;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** A document puts the units of a place into a new order. */
@UseCase
public class ReorganisingUnits {

  private final Reordering reordering;

  @Inject
  public ReorganisingUnits(Reordering reordering) {
    this.reordering = reordering;
  }

  /** Refused as {@link Reordering#carryOut} says; nothing is done in part. */
  @Does(value = "territory.reorganise", needs = "territory.manage")
  public ReorganisationView reorganise(Command command, NewOrder order) {
    return reordering.carryOut(command, order);
  }
}

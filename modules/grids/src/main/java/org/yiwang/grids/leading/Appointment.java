package org.yiwang.grids.leading;

import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;
import org.yiwang.rulebook.StoredDecision;

/**
 * Why somebody could take a seat, kept for good.
 *
 * @param id of the decision that was decisive, and of this
 * @param grid its unit
 * @param reason the clerk's; null when the rules demanded none and none was given
 * @param decisions all of them, the decisive one first
 */
public record Appointment(
    UUID id,
    UUID grid,
    UnitPath path,
    UUID post,
    Seat seat,
    UUID person,
    String reason,
    List<StoredDecision> decisions) {}

package org.yiwang.grids.leading;

import java.time.Instant;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/**
 * A post of a grid's crew as it stands now.
 *
 * @param person null while it is vacant
 * @param since when the person took it over; null while it is vacant
 * @param vacantSince null while somebody is on duty
 */
public record CrewPost(
    UUID id,
    UnitPath grid,
    Seat seat,
    UUID person,
    String personName,
    Instant since,
    Instant vacantSince) {}

package org.yiwang.grids.people;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody is about to leave their Party group, because they depart or leave the Party. */
public record GroupLeft(UUID person, UUID group, LocalDate on) {}

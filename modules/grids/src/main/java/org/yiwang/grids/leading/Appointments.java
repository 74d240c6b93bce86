package org.yiwang.grids.leading;

import java.util.Collection;

/** Every appointment ever made, insert-only. */
public interface Appointments {

  void keep(Collection<Appointment> made);
}

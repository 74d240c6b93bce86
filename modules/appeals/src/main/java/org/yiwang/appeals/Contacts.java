package org.yiwang.appeals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Phone;

/**
 * The people of a matter, kept apart from it: how those who spoke can be reached, and whom it
 * names.
 */
public interface Contacts {

  /**
   * @param phone kept sealed; null when none was given
   */
  void keep(UUID appeal, Phone phone, List<AppealEvent.Accused> accused);

  Optional<Phone> phone(UUID appeal);
}

package org.yiwang.territory;

import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/**
 * A unit as others see it.
 *
 * @param level slug of {@link org.yiwang.kernel.Level}
 * @param displayNumber the number people use, such as 9 for a branch's ninth grid
 * @param validTo last day; absent while it stands
 */
public record UnitView(
    UUID id,
    String code,
    String path,
    String level,
    String name,
    String displayNumber,
    LocalDate validFrom,
    LocalDate validTo) {

  public UnitPath unitPath() {
    return new UnitPath(path);
  }
}

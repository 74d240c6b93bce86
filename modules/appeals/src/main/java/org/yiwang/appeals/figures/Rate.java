package org.yiwang.appeals.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many of so many.
 *
 * @param percent to one decimal; absent when there is nothing to be part of
 */
public record Rate(long part, long whole, BigDecimal percent) {

  static Rate of(long part, long whole) {
    return new Rate(
        part,
        whole,
        whole == 0
            ? null
            : BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
  }
}

package org.yiwang.bench.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Local times as the file writes them: {@code 2019/2/28 11:25:05}, or where a spreadsheet went over
 * it, its serial number (days since 1899-12-30).
 */
final class SaidAt {
  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy/M/d H:mm:ss");
  private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int DAY_SECONDS = 86_400;

  private SaidAt() {}

  static Instant parse(String time) {
    LocalDateTime local =
        time.contains("/")
            ? LocalDateTime.parse(time.strip(), WRITTEN)
            : SPREADSHEET_ZERO
                .atStartOfDay()
                .plusSeconds(Math.round(Double.parseDouble(time.strip()) * DAY_SECONDS));
    return local.atZone(ZONE).toInstant();
  }
}

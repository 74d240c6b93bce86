package org.yiwang.bench.stand;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where and when a measurement was made, without names. */
public final class Machine {
  private Machine() {}

  public static String described() {
    return "%s, %d processors, %d GiB, load %.1f, JDK %s"
        .formatted(
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            gibibytes(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
            Runtime.version().feature());
  }

  private static long gibibytes() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Math.round(system.getTotalMemorySize() / (double) (1L << 30));
  }

  /** Processor time of a process so far, in milliseconds, as the kernel counts it. */
  public static long processorMillis(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] cells = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(cells[11]) + Long.parseLong(cells[12])) * 10;
    } catch (IOException ended) {
      return 0;
    }
  }
}

package org.yiwang.bench.sheets;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yiwang.bench.stand.Machine;
import org.yiwang.bench.stand.Options;
import org.yiwang.bench.stand.Out;
import org.yiwang.platform.sheets.SheetColumn;
import org.yiwang.platform.sheets.SheetFormat;
import org.yiwang.platform.sheets.SheetReader;
import org.yiwang.platform.sheets.SheetRow;
import org.yiwang.platform.sheets.SheetWriter;

/**
 * {@code sheets}: a county's households as CSV, as XLSX of ours and as XLSX with the shared texts
 * that spreadsheet programs write. Files that are there already are only read, so that the second
 * call can be given the heap of a server.
 */
public final class SheetsCommand {
  public static final Set<String> OPTIONS = Set.of("rows", "folder", "rounds");

  private SheetsCommand() {}

  public static void run(Options options) throws Exception {
    int rows = options.number("rows", 300_000);
    Path folder = Files.createDirectories(options.path("folder", "target/sheets"));
    List<Path> files = new ArrayList<>();
    for (SheetFormat format : SheetFormat.values()) {
      files.add(written(folder.resolve(rows + "." + format.extension()), rows, format));
    }
    files.add(shared(folder.resolve(rows + "-shared.xlsx"), rows));
    Out.line("machine: %s", Machine.described());
    Out.line("heap at most: %d MB", Runtime.getRuntime().maxMemory() >> 20);
    for (int round = 0; round < options.number("rounds", 3); round++) {
      for (Path file : files) {
        read(file);
      }
    }
  }

  private static Path written(Path file, int rows, SheetFormat format) throws IOException {
    if (Files.exists(file)) {
      return file;
    }
    long begin = System.nanoTime();
    County county = new County();
    List<SheetColumn> columns = County.HEADINGS.stream().map(SheetColumn::of).toList();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        SheetWriter writer = format.write(out, "county", columns)) {
      for (int i = 0; i < rows; i++) {
        writer.row(county.row(i));
      }
    }
    report("written", file, rows, begin);
    return file;
  }

  private static Path shared(Path file, int rows) throws IOException {
    if (!Files.exists(file)) {
      SharedTexts.write(file, rows);
    }
    return file;
  }

  private static void read(Path file) {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    long before = heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    long begin = System.nanoTime();
    int rows = 0;
    try (SheetReader reader = SheetReader.open(file)) {
      for (SheetRow row = reader.next(); row != null; row = reader.next()) {
        rows++;
      }
    }
    report("read", file, rows, begin);
    long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    Out.line("    heap before %d MB, at most %d MB", before >> 20, peak >> 20);
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static void report(String what, Path file, int rows, long begin) {
    double seconds = (System.nanoTime() - begin) / 1e9;
    try {
      Out.line(
          "%-8s %-22s %6.1f MB %8d rows %6.1f s %8.0f rows/s",
          what, file.getFileName(), Files.size(file) / 1048576.0, rows, seconds, rows / seconds);
    } catch (IOException gone) {
      throw new java.io.UncheckedIOException(gone);
    }
  }
}

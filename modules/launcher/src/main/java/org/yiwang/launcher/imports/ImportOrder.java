package org.yiwang.launcher.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import org.yiwang.launcher.LaunchFailure;
import org.yiwang.launcher.Messages;

/**
 * A file and what is to be done with it.
 *
 * @param kind units, grids, households, people or posts
 * @param goodRowsOnly bad rows do not hold up the others
 * @param dryRun only check
 * @param endLeavers what is registered and not in the file is ended
 * @param on day from which it holds; null for today
 */
public record ImportOrder(
    String kind,
    Path file,
    boolean goodRowsOnly,
    boolean dryRun,
    boolean endLeavers,
    LocalDate on) {
  private static final String XLSX = ".xlsx";

  /**
   * @throws LaunchFailure LCH-403 or LCH-404 unless it is a readable file of a kind that is known
   */
  public ImportOrder {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !name.endsWith(".txt") && !name.endsWith(XLSX)) {
      throw new LaunchFailure("LCH-404", file.getFileName());
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new LaunchFailure("LCH-403", file, Messages.text("import.no-file"));
    }
  }

  /** A whole file, or nothing of it. */
  public static ImportOrder whole(String kind, Path file, LocalDate on) {
    return new ImportOrder(kind, file, false, false, false, on);
  }

  /** How the file is stored, which the mended one comes back as. */
  public String extension() {
    return workbook() ? XLSX : ".csv";
  }

  /** Always the same for the same content and wishes. */
  public String contentKey() {
    try (InputStream content = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(query().getBytes(StandardCharsets.UTF_8));
      byte[] buffer = new byte[65_536];
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return kind + "-" + HexFormat.of().formatHex(digest.digest(), 0, 20);
    } catch (IOException unreadable) {
      throw new LaunchFailure(unreadable, "LCH-403", file, unreadable.getMessage());
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }

  String query() {
    return "kind=%s&file=%s&mode=%s&dryRun=%s%s%s"
        .formatted(
            encoded(kind),
            encoded(file.getFileName().toString()),
            goodRowsOnly ? "good-rows-only" : "all-or-nothing",
            dryRun,
            endLeavers ? "&leavers=end" : "",
            on == null ? "" : "&on=" + on);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  String contentType() {
    return workbook()
        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        : "text/csv";
  }

  private boolean workbook() {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(XLSX);
  }
}

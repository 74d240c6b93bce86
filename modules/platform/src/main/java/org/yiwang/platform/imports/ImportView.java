package org.yiwang.platform.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.kernel.Messages;

/**
 * A file on its way, as people see it.
 *
 * @param kindName in Chinese
 * @param on the day from which the file is true
 * @param total rows that the file has at most, headings included
 * @param done rows that the present step has passed
 * @param percent of the present step
 * @param counts of the last check, zero before it ended
 * @param remarks what was assumed about the file
 * @param code of the problem that ended it; absent otherwise
 * @param sentence where it stands and what to do, in Chinese
 */
public record ImportView(
    UUID id,
    String kind,
    String kindName,
    String fileName,
    UUID sender,
    String senderName,
    String mode,
    String leavers,
    boolean dryRun,
    LocalDate on,
    Instant receivedAt,
    String status,
    int total,
    int done,
    int percent,
    Counts counts,
    int blankRows,
    List<String> remarks,
    String code,
    String sentence) {

  public static ImportView of(ImportJob job) {
    return new ImportView(
        job.id(),
        job.kind(),
        Messages.sentence("import." + job.kind(), Map.of()),
        job.fileName(),
        job.sender().person(),
        job.sender().name(),
        job.mode().slug(),
        job.leavers().slug(),
        job.dryRun(),
        job.on(),
        job.receivedAt(),
        job.status().slug(),
        job.total(),
        job.done(),
        percent(job),
        job.counts(),
        job.blankRows(),
        job.remarks().sentences(),
        job.code(),
        sentence(job));
  }

  private static int percent(ImportJob job) {
    return switch (job.status()) {
      case UPLOADED -> 0;
      case CHECKING, APPLYING ->
          job.total() == 0 ? 0 : (int) Math.min(99, 100L * job.done() / job.total());
      default -> 100;
    };
  }

  /** How many the file does not name, and what becomes of them. */
  private static String leave(ImportJob job) {
    int rows = job.counts().leave();
    return Messages.sentence(
        "import.leave." + (rows == 0 ? "nobody" : job.leavers().slug()), Map.of("rows", rows));
  }

  private static String sentence(ImportJob job) {
    return job.sentence() != null
        ? job.sentence()
        : Messages.sentence(
            "import.status." + job.status().slug(),
            Map.of(
                "done",
                job.done(),
                "total",
                job.total(),
                "add",
                job.counts().add(),
                "change",
                job.counts().change(),
                "same",
                job.counts().same(),
                "wait",
                job.counts().waiting(),
                "leave",
                leave(job),
                "error",
                job.counts().error()));
  }
}

package org.yiwang.launcher.imports;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a job has come.
 *
 * @param status uploaded, checking, checked, applying, applied, rejected, failed or cancelled
 * @param percent of the present step
 * @param remarks what the server assumed about the file
 * @param code of what ended it or holds it up, empty when nothing does
 * @param sentence what the server says about it
 */
public record ImportState(
    String id,
    String status,
    int percent,
    Counts counts,
    List<String> remarks,
    String code,
    String sentence) {
  private static final Set<String> ENDED = Set.of("applied", "rejected", "failed", "cancelled");

  /** Rows by what becomes of them; those that leave are not in the file. */
  public record Counts(long add, long change, long same, long waiting, long leave, long error) {

    public long rows() {
      return add + change + same + waiting + error;
    }
  }

  static ImportState of(JsonObject job) {
    JsonObject counts =
        job.containsKey("counts") ? job.getJsonObject("counts") : JsonValue.EMPTY_JSON_OBJECT;
    return new ImportState(
        job.getString("id"),
        job.getString("status"),
        (int) number(job, "percent"),
        new Counts(
            number(counts, "add"),
            number(counts, "change"),
            number(counts, "same"),
            number(counts, "waiting"),
            number(counts, "leave"),
            number(counts, "error")),
        remarks(job),
        job.getString("code", ""),
        job.getString("sentence", ""));
  }

  /**
   * A dry run ends when it is checked; everything else goes on from there, unless what the file is
   * about has changed in the meantime and somebody has to look again.
   */
  public boolean ended(boolean dryRun) {
    return ENDED.contains(status) || status.equals("checked") && (dryRun || !code.isEmpty());
  }

  public boolean applied() {
    return status.equals("applied");
  }

  /** As it was asked for, without a bad row. */
  public boolean good(boolean dryRun) {
    return counts.error() == 0 && (applied() || dryRun && status.equals("checked"));
  }

  /** The same for as long as there is nothing new to tell. */
  Map.Entry<String, Integer> progress() {
    return Map.entry(status, percent / 10);
  }

  private static List<String> remarks(JsonObject job) {
    return job.containsKey("remarks")
        ? job.getJsonArray("remarks").getValuesAs(JsonString::getString)
        : List.of();
  }

  private static long number(JsonObject object, String name) {
    return object.containsKey(name) && !object.isNull(name)
        ? object.getJsonNumber(name).longValue()
        : 0;
  }
}

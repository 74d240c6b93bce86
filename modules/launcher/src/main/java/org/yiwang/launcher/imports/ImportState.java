package org.yiwang.launcher.imports;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;

/**
 * How far a job has come.
 *
 * @param status uploaded, checking, checked, applying, applied, rejected, failed or cancelled
 * @param sentence what the server says about it, empty when nothing
 */
public record ImportState(
    String id, String status, int percent, long rowsTotal, Counts counts, String sentence) {
  private static final Set<String> ENDED = Set.of("applied", "rejected", "failed", "cancelled");

  /** Rows by what becomes of them. */
  public record Counts(
      long added, long changed, long same, long waiting, long leaving, long errors) {}

  static ImportState of(JsonObject job) {
    JsonObject counts =
        job.containsKey("counts") ? job.getJsonObject("counts") : JsonValue.EMPTY_JSON_OBJECT;
    return new ImportState(
        job.getString("id"),
        job.getString("status"),
        (int) number(job, "percent"),
        number(job, "rowsTotal"),
        new Counts(
            number(counts, "added"),
            number(counts, "changed"),
            number(counts, "same"),
            number(counts, "waiting"),
            number(counts, "leaving"),
            number(counts, "errors")),
        job.getString("sentence", ""));
  }

  /** A dry run ends when it is checked; everything else goes on from there. */
  public boolean ended(boolean dryRun) {
    return ENDED.contains(status) || dryRun && status.equals("checked");
  }

  public boolean applied() {
    return status.equals("applied");
  }

  /** As it was asked for, without a bad row. */
  public boolean good(boolean dryRun) {
    return counts.errors() == 0 && (applied() || dryRun && status.equals("checked"));
  }

  /** The same for as long as there is nothing new to tell. */
  Map.Entry<String, Integer> progress() {
    return Map.entry(status, percent / 10);
  }

  private static long number(JsonObject object, String name) {
    return object.containsKey(name) && !object.isNull(name)
        ? object.getJsonNumber(name).longValue()
        : 0;
  }
}

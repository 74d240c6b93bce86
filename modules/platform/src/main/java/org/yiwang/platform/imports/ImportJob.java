package org.yiwang.platform.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

/**
 * A file on its way.
 *
 * @param actor for whom it is checked and applied: whoever sent it, later who said to apply it
 * @param wanted whether it shall be applied as soon as it is checked
 * @param run of the check; only the last one holds
 * @param rechecks how often it was checked again because things had changed meanwhile
 * @param owner the worker that has it on lease
 */
public record ImportJob(
    UUID id,
    String kind,
    Sender sender,
    Actor actor,
    String key,
    String bodyHash,
    String fileName,
    ImportMode mode,
    Leavers leavers,
    boolean dryRun,
    LocalDate on,
    Instant receivedAt,
    Instant at,
    ImportStatus status,
    boolean wanted,
    int run,
    int rechecks,
    UUID owner,
    int total,
    int done,
    int blankRows,
    Counts counts,
    Remarks remarks,
    String code,
    String sentence) {

  /** Who sent it, and from where. */
  public record Sender(UUID person, String name, UnitPath scope) {}

  public Command command() {
    return new Command(actor, id, key, bodyHash, at);
  }

  public ImportScope scope() {
    return new ImportScope(id, actor, on, at, mode, leavers);
  }

  /** Whose it is, and those within whose scope it was sent. */
  public boolean isSeenBy(Actor other) {
    return sender.person().equals(other.person()) || other.scope().contains(sender.scope());
  }

  /**
   * Whether the staged rows may be applied.
   *
   * @throws Problem {@code imports.rows-wrong} or {@code imports.leavers-unclear}
   */
  public void mustBeApplicable(Counts checked) {
    if (mode == ImportMode.ALL_OR_NOTHING && checked.error() > 0) {
      throw Problem.refused("imports.rows-wrong", "rows", checked.error());
    }
    if (leavers == Leavers.END && checked.unidentified() > 0) {
      throw Problem.refused("imports.leavers-unclear", "rows", checked.unidentified());
    }
  }
}

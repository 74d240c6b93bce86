package org.yiwang.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Command;

/** The audit trail as lines of action and result. */
final class RecordedAudit extends AuditWriter {

  private final List<String> lines = new ArrayList<>();

  RecordedAudit() {
    super(null, "yiwang");
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void done(Command command, String action, UUID subject) {
    lines.add(action + " done");
  }

  @Override
  public void refused(Command command, String action, UUID subject, String code) {
    lines.add(action + " " + code);
  }
}

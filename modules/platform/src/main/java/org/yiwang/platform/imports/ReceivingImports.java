package org.yiwang.platform.imports;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.platform.WorkingCalendar;

/** A file is taken in, whole and sealed; what it says is looked at afterwards. */
@UseCase
public class ReceivingImports {

  private static final int FILE_NAME = 200;

  private final Kinds kinds;
  private final ImportJobs jobs;
  private final FileChunks files;
  private final Event<ImportDue> due;

  @Inject
  public ReceivingImports(Kinds kinds, ImportJobs jobs, FileChunks files, Event<ImportDue> due) {
    this.kinds = kinds;
    this.jobs = jobs;
    this.files = files;
    this.due = due;
  }

  /**
   * @param file on the disk of this machine
   * @throws Problem {@code imports.unknown-kind}, {@code access.not-permitted}, {@code
   *     imports.future}
   */
  @Does(value = "imports.receive", needs = "")
  public ImportView receive(Command command, ImportOrder order, Path file) throws IOException {
    command.actor().must(kinds.of(order.kind()).needs());
    LocalDate today = LocalDate.ofInstant(command.at(), WorkingCalendar.ZONE);
    LocalDate on = order.on() == null ? today : order.on();
    if (on.isAfter(today)) {
      throw Problem.refused("imports.future", "on", on.toString(), "today", today.toString());
    }
    ImportOrder named =
        new ImportOrder(
            order.kind(),
            Text.optional("file", order.fileName(), FILE_NAME),
            order.mode(),
            order.leavers(),
            order.dryRun(),
            on);
    jobs.add(command, named, on, Files.size(file));
    files.keep(command.id(), file);
    due.fire(new ImportDue(command.id()));
    return ImportView.of(jobs.find(command.id()).orElseThrow());
  }
}

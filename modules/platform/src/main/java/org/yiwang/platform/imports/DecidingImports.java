package org.yiwang.platform.imports;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** After the check somebody decides: the file is applied, or put away. */
@UseCase
public class DecidingImports {

  private final Kinds kinds;
  private final ImportJobs jobs;
  private final Event<ImportDue> due;

  @Inject
  public DecidingImports(Kinds kinds, ImportJobs jobs, Event<ImportDue> due) {
    this.kinds = kinds;
    this.jobs = jobs;
    this.due = due;
  }

  /**
   * @throws Problem {@code imports.unknown}, {@code imports.not-checked}, {@code
   *     imports.rows-wrong}, {@code imports.leavers-unclear}
   */
  @Does(value = "imports.release", needs = "")
  public ImportView apply(Command command, UUID id) {
    ImportJob job = reached(command, id);
    if (job.status() != ImportStatus.CHECKED) {
      throw Problem.conflict("imports.not-checked", "status", job.status().slug());
    }
    job.mustBeApplicable(job.counts());
    jobs.release(id, command);
    due.fire(new ImportDue(id));
    return ImportView.of(jobs.find(id).orElseThrow());
  }

  /**
   * @throws Problem {@code imports.unknown}, {@code imports.too-late}
   */
  @Does(value = "imports.cancel", needs = "")
  public ImportView cancel(Command command, UUID id) {
    ImportJob job = reached(command, id);
    switch (job.status()) {
      case UPLOADED, CHECKING, CHECKED -> jobs.cancel(id);
      default -> throw Problem.conflict("imports.too-late", "status", job.status().slug());
    }
    return ImportView.of(jobs.find(id).orElseThrow());
  }

  private ImportJob reached(Command command, UUID id) {
    ImportJob job =
        jobs.locked(id)
            .filter(found -> found.isSeenBy(command.actor()))
            .orElseThrow(() -> Problem.notFound("imports.unknown", "import", id.toString()));
    command.actor().must(kinds.of(job.kind()).needs());
    return job;
  }
}

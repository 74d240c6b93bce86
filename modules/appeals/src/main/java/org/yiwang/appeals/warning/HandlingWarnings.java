package org.yiwang.appeals.warning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;

/** Whoever answers for a warning closes it, and says why. */
@UseCase
public class HandlingWarnings {

  /**
   * @param reason what was done, at most 500 characters
   */
  public record Closing(String reason) {}

  /**
   * @param version of the warning from now on
   */
  public record Closed(UUID id, String colour, int version) {}

  private final Warnings warnings;
  private final Territory territory;
  private final Event<WarningChanged> changes;

  @Inject
  public HandlingWarnings(Warnings warnings, Territory territory, Event<WarningChanged> changes) {
    this.warnings = warnings;
    this.territory = territory;
    this.changes = changes;
  }

  /**
   * @param basedOn the version the caller has seen
   * @throws Problem {@code appeals.unknown-warning}, {@code access.outside-scope}, {@code
   *     appeals.warning-closed}, {@code platform.stale}, {@code appeals.warning-not-responsible}
   */
  @Does(value = "warnings.close", needs = "appeals.handle")
  public Closed close(Command command, UUID id, long basedOn, Closing wish) {
    String reason = Text.required("reason", wish.reason(), 500);
    Warning warning =
        warnings
            .find(id)
            .orElseThrow(
                () -> Problem.notFound("appeals.unknown-warning", "warning", id.toString()));
    command.actor().mustReach(warning.place());
    warning.mustBeOpen(basedOn);
    mustAnswer(command, warning);
    Warning closed = warning.closed(command);
    warnings.close(closed, command, reason);
    changes.fire(
        new WarningChanged(
            command,
            id,
            closed.place(),
            closed.category(),
            closed.colour(),
            closed.colour(),
            closed.post(),
            true));
    return new Closed(id, closed.colour(), closed.version());
  }

  private void mustAnswer(Command command, Warning warning) {
    PostView answering = territory.answering(warning.post()).orElse(null);
    if (answering == null || !answering.personId().equals(command.actor().person())) {
      throw Problem.forbidden(
          "appeals.warning-not-responsible",
          "post",
          warning.postName(),
          "person",
          answering == null ? "-" : answering.personName());
    }
  }
}

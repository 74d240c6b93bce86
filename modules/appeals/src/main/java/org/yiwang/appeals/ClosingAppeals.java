package org.yiwang.appeals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** The matter is done: solved, answered, confirmed. */
@UseCase
public class ClosingAppeals {

  /**
   * @param summary what came of it, 1–500 characters
   */
  public record Closing(String summary) {}

  private final OpenAppeals open;

  @Inject
  public ClosingAppeals(OpenAppeals open) {
    this.open = open;
  }

  /** Refused as {@link OpenAppeals} and {@link Appeal#happens} say. */
  @Does(value = "appeals.close", needs = "appeals.close")
  public AppealReceipt close(Command command, UUID id, long basedOn, Closing wish) {
    String summary = Text.required("summary", wish.summary(), 500);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustHold(command, appeal);
    appeal.happens(new AppealEvent.Closed(summary));
    return open.done(command, appeal, "appeal-closed", List.of());
  }
}

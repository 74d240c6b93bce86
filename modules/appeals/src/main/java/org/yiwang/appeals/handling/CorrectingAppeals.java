package org.yiwang.appeals.handling;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.appeals.Word;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/**
 * What was written down wrongly is put right. No clock, no decision and no holder changes by it.
 */
@UseCase
public class CorrectingAppeals {

  /**
   * @param title and the others absent where they stay as they are
   * @param reason 1–500 characters
   */
  public record Correction(String title, String content, String reporterName, String reason) {}

  private final OpenAppeals open;

  @Inject
  public CorrectingAppeals(OpenAppeals open) {
    this.open = open;
  }

  /**
   * @throws Problem {@code appeals.nothing-corrected}; else refused as {@link OpenAppeals} says
   */
  @Does(value = "appeals.correct", needs = "appeals.file")
  public AppealReceipt correct(Command command, UUID id, long basedOn, Correction wish) {
    String title = Text.optional("title", wish.title(), 100);
    String content = Text.optional("content", wish.content(), 10_000);
    String name =
        wish.reporterName() == null ? null : Text.name("reporterName", wish.reporterName());
    String reason = Text.required("reason", wish.reason(), 500);
    if (title == null && content == null && name == null) {
      throw Problem.invalid("appeals.nothing-corrected");
    }
    Appeal appeal = open.basedOn(command, id, basedOn);
    appeal.happens(new Word.Corrected(title, content, name, reason));
    return open.done(command, appeal, "appeal-corrected", List.of());
  }
}

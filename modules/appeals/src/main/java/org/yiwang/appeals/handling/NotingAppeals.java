package org.yiwang.appeals.handling;

import jakarta.inject.Inject;
import java.time.Instant;
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
 * What is said about a matter on its way: how far it is, that somebody presses for it, that a
 * superior watches over it.
 */
@UseCase
public class NotingAppeals {

  /**
   * @param words 1–2,000 characters
   */
  public record Note(String words) {}

  /**
   * @param demand what is demanded, 1–1,000 characters
   * @param due until when; optional
   */
  public record Supervision(String demand, Instant due) {}

  private final OpenAppeals open;

  @Inject
  public NotingAppeals(OpenAppeals open) {
    this.open = open;
  }

  /** Refused as {@link OpenAppeals} and {@link Appeal#happens} say. */
  @Does(value = "appeals.progress", needs = "appeals.handle")
  public AppealReceipt progress(Command command, UUID id, long basedOn, Note wish) {
    String words = Text.required("words", wish.words(), 2_000);
    Appeal appeal = open.basedOn(command, id, basedOn);
    open.mustTakePart(command, appeal);
    appeal.happens(new Word.Progressed(words));
    return open.done(command, appeal, "appeal-progressed", List.of());
  }

  /** By the resident, through whoever takes it down; refused as {@link OpenAppeals} says. */
  @Does(value = "appeals.urge", needs = "appeals.file")
  public AppealReceipt urge(Command command, UUID id, long basedOn, Note wish) {
    String words = Text.required("words", wish.words(), 2_000);
    Appeal appeal = open.basedOn(command, id, basedOn);
    appeal.happens(new Word.Urged(words));
    return open.done(command, appeal, "appeal-urged", List.of());
  }

  /**
   * @throws Problem {@code appeals.due-in-the-past}; else refused as {@link OpenAppeals} says
   */
  @Does(value = "appeals.supervise", needs = "appeals.supervise")
  public AppealReceipt supervise(Command command, UUID id, long basedOn, Supervision wish) {
    String demand = Text.required("demand", wish.demand(), 1_000);
    if (wish.due() != null && !wish.due().isAfter(command.at())) {
      throw Problem.refused("appeals.due-in-the-past", "due", wish.due().toString());
    }
    Appeal appeal = open.basedOn(command, id, basedOn);
    appeal.happens(new Word.Supervised(demand, wish.due()));
    return open.done(command, appeal, "appeal-supervised", List.of());
  }
}

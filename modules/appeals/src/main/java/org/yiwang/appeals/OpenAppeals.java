package org.yiwang.appeals;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Published;
import org.yiwang.platform.Json;
import org.yiwang.rulebook.StoredDecision;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;

/** What every change of a filed appeal begins and ends with. */
@Dependent
public class OpenAppeals {

  private final Appeals appeals;
  private final Chronicle chronicle;
  private final Territory territory;
  private final Receipts receipts;
  private final Event<Published> published;

  @Inject
  public OpenAppeals(
      Appeals appeals,
      Chronicle chronicle,
      Territory territory,
      Receipts receipts,
      Event<Published> published) {
    this.appeals = appeals;
    this.chronicle = chronicle;
    this.territory = territory;
    this.receipts = receipts;
    this.published = published;
  }

  /**
   * @param basedOn the version the caller has seen
   * @throws Problem {@code appeals.unknown}, {@code access.outside-scope}, {@code platform.stale}
   */
  Appeal basedOn(Command command, UUID id, long basedOn) {
    Appeal appeal =
        appeals
            .find(id)
            .orElseThrow(() -> Problem.notFound("appeals.unknown", "appeal", id.toString()));
    command.actor().mustReach(appeal.path());
    if (appeal.version() != basedOn) {
      throw new Problem(
          Problem.Kind.STALE, "platform.stale", "current", appeal.version(), "given", basedOn);
    }
    return appeal;
  }

  /**
   * The person on duty for the appeal, who must be the one acting.
   *
   * @throws Problem {@code appeals.not-holder}, which names who is
   */
  PostView mustHold(Command command, Appeal appeal) {
    PostView answering =
        territory
            .answering(appeal.holderPost())
            .orElseThrow(
                () ->
                    Problem.refused("appeals.nobody-responsible", "place", appeal.path().value()));
    if (!answering.personId().equals(command.actor().person())) {
      throw Problem.forbidden(
          "appeals.not-holder", "post", answering.name(), "person", answering.personName());
    }
    return answering;
  }

  /** Keeps what happened and tells it. */
  AppealReceipt done(Command command, Appeal appeal, String news, List<StoredDecision> decisions) {
    chronicle.goOn(command, List.of(appeal));
    AppealReceipt receipt = receipts.of(appeal, appeals.numberOf(appeal.id()), decisions);
    published.fire(
        new Published(news, 1, appeal.id(), appeal.path(), Json.write(receipt), command.at()));
    return receipt;
  }
}

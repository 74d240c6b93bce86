package org.yiwang.appeals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.PostView;

/** The person on duty takes the matter on. */
@UseCase
public class AcceptingAppeals {

  private final OpenAppeals open;

  @Inject
  public AcceptingAppeals(OpenAppeals open) {
    this.open = open;
  }

  /** Refused as {@link OpenAppeals} and {@link Appeal#happens} say. */
  @Does(value = "appeals.accept", needs = "appeals.handle")
  public AppealReceipt accept(Command command, UUID id, long basedOn) {
    Appeal appeal = open.basedOn(command, id, basedOn);
    UUID offered = appeal.state().offeredPost();
    UUID receiver = offered == null ? appeal.holderPost() : offered;
    PostView post = open.mustAnswerFor(command, appeal, receiver);
    appeal.happens(new AppealEvent.Accepted(post.personId(), post.personName()));
    return open.done(command, appeal, "appeal-accepted", List.of());
  }
}

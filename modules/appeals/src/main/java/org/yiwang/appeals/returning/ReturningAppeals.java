package org.yiwang.appeals.returning;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.CaseRules;
import org.yiwang.appeals.Classification;
import org.yiwang.appeals.Limits;
import org.yiwang.appeals.OpenAppeals;
import org.yiwang.appeals.Passage;
import org.yiwang.appeals.Responsible;
import org.yiwang.decisions.Decision;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.PostView;

/**
 * Whoever was to take a matter says on what legal basis it is not theirs. The first receiver goes
 * on answering for it until another accepts, and after too many returns the rules name who does it.
 */
@UseCase
public class ReturningAppeals {

  /**
   * @param basis the law or document by which it is not theirs, 1–500 characters
   */
  public record Return(String basis) {}

  private final OpenAppeals open;
  private final CaseRules rules;
  private final Responsible responsible;
  private final Limits limits;

  @Inject
  public ReturningAppeals(
      OpenAppeals open, CaseRules rules, Responsible responsible, Limits limits) {
    this.open = open;
    this.rules = rules;
    this.responsible = responsible;
    this.limits = limits;
  }

  /**
   * @throws Problem {@code appeals.is-bound} when it may be returned no more, {@code
   *     appeals.nobody-responsible} when the rules name a post that nobody answers for; else
   *     refused as {@link OpenAppeals} and {@link Appeal#happens} say
   */
  @Does(value = "appeals.return", needs = "appeals.handle")
  public AppealReceipt giveBack(Command command, UUID id, long basedOn, Return wish) {
    String basis = Text.required("basis", wish.basis(), 500);
    Appeal appeal = open.basedOn(command, id, basedOn);
    boolean offered = appeal.state().offeredPost() != null;
    UUID receiver = offered ? appeal.state().offeredPost() : appeal.holderPost();
    PostView by = open.mustAnswerFor(command, appeal, receiver);
    if (appeal.state().bound()) {
      throw Problem.refused("appeals.is-bound");
    }
    int count = open.course(command, appeal).returns() + 1;
    CaseRules.Ruled ruled =
        rules.ask(command, appeal, "return", CaseRules.facts(appeal).with("returns", count));
    Decision rule = ruled.decision();
    appeal.happens(
        new Passage.Returned(
            by.unitPath(),
            receiver,
            by.name(),
            basis,
            count,
            rule.yes("credited"),
            ruled.kept().id()));
    boolean binds = "bind".equals(rule.text("action"));
    if (binds || !offered) {
      route(command, appeal, ruled, binds, basis);
    }
    String news = binds ? "appeal-bound" : "appeal-returned";
    return open.done(command, appeal, news, List.of());
  }

  private void route(
      Command command, Appeal appeal, CaseRules.Ruled ruled, boolean binds, String basis) {
    Level level = Level.ofSlug(ruled.decision().text("to"));
    PostView post =
        responsible
            .post(
                appeal.path().at(level),
                ruled.decision().text("post"),
                responsible.barredFrom(appeal))
            .orElseThrow(
                () ->
                    Problem.refused("appeals.nobody-responsible", "place", appeal.path().value()));
    Limits.Limit limit = limits.of(command, appeal, Classification.of(appeal), level.slug());
    UUID decision = ruled.kept().id();
    if (binds) {
      appeal.happens(
          new Passage.Bound(
              level.slug(),
              post.unitPath(),
              post.id(),
              post.name(),
              limit.terms(),
              decision,
              limit.decision()));
    } else {
      appeal.happens(
          new Passage.Transferred(
              level.slug(),
              post.unitPath(),
              post.id(),
              post.name(),
              basis,
              limit.terms(),
              decision));
    }
  }
}

package org.yiwang.appeals.escalation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.Barred;
import org.yiwang.appeals.CaseRules;
import org.yiwang.appeals.Classification;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.Limits;
import org.yiwang.appeals.Passage;
import org.yiwang.appeals.Responsible;
import org.yiwang.decisions.Facts;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.PostView;

/**
 * Lets a matter climb: the rules name the level and post above; a level whose holder is the same
 * person, or where nobody answers, is passed over.
 */
@Dependent
public class Climbing {

  private static final String TABLE = "escalation";

  private final CaseRules rules;
  private final Limits limits;
  private final Responsible responsible;

  @Inject
  public Climbing(CaseRules rules, Limits limits, Responsible responsible) {
    this.rules = rules;
    this.limits = limits;
    this.responsible = responsible;
  }

  /**
   * One step up.
   *
   * @param tried what the level below has tried; null when nobody asked for it
   * @return false when the rules let it stay where it is
   */
  public boolean climb(Command command, Appeal appeal, Course course, Cause cause, String tried) {
    Barred barred = responsible.barredFrom(appeal);
    UUID person =
        responsible.answering(appeal.holderPost(), barred).map(PostView::personId).orElse(null);
    List<String> skipped = new ArrayList<>();
    Facts facts =
        CaseRules.facts(appeal).with("cause", cause.slug()).with("reopenings", course.reopenings());
    for (Facts asked = facts; ; ) {
      CaseRules.Ruled ruled = rules.ask(command, appeal, TABLE, asked);
      if ("stay".equals(ruled.decision().text("action"))) {
        return false;
      }
      Level level = Level.ofSlug(ruled.decision().text("to"));
      String role = ruled.decision().text("post");
      Optional<PostView> post = responsible.post(appeal.path().at(level), role, barred);
      boolean same =
          post.flatMap(found -> responsible.answering(found.id(), barred))
              .map(found -> found.personId().equals(person))
              .orElse(true);
      if (!same) {
        take(command, appeal, post.get(), cause, tried, skipped, ruled);
        return true;
      }
      skipped.add(level.slug());
      asked = asked.with("level", level.slug());
    }
  }

  private void take(
      Command command,
      Appeal appeal,
      PostView post,
      Cause cause,
      String tried,
      List<String> skipped,
      CaseRules.Ruled ruled) {
    String level = new UnitPath(post.unitPath()).level().slug();
    Limits.Limit limit = limits.of(command, appeal, Classification.of(appeal), level);
    appeal.happens(
        new Passage.Escalated(
            appeal.state().level(),
            level,
            post.unitPath(),
            post.id(),
            post.name(),
            cause.slug(),
            tried,
            List.copyOf(skipped),
            limit.terms(),
            (String) ruled.decision().outcome().get("binding"),
            ruled.kept().id(),
            limit.decision()));
  }
}

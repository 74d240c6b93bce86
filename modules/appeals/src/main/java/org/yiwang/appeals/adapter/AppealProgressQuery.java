package org.yiwang.appeals.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.AppealLookup;
import org.yiwang.appeals.AppealProgress;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.appeals.AppealView;
import org.yiwang.platform.Sql;

/** Says of the whole view what those outside may know. */
@Dependent
class AppealProgressQuery implements AppealLookup {

  private final AppealQueries queries;
  private final Sql sql;

  @Inject
  AppealProgressQuery(AppealQueries queries, Sql sql) {
    this.queries = queries;
    this.sql = sql;
  }

  @Override
  public Optional<AppealProgress> progress(UUID appeal) {
    return queries.place(appeal).map(known -> progress(queries.whole(appeal, false)));
  }

  @Override
  public Optional<UUID> idOf(String number) {
    return sql.query("select appeal_id from appeals_number where number = ?", number).stream()
        .map(row -> (UUID) row[0])
        .findFirst();
  }

  private static AppealProgress progress(AppealView appeal) {
    AppealReceipt now = appeal.now();
    Optional<AppealView.EventView> answered = last(appeal, AppealEvent.Answered.class);
    Optional<AppealEvent.Confirmed> confirmed =
        last(appeal, AppealEvent.Confirmed.class)
            .map(event -> (AppealEvent.Confirmed) event.body());
    return new AppealProgress(
        now.id(),
        now.number(),
        now.status(),
        now.statusName(),
        now.holder().unitName(),
        now.holder().postName(),
        appeal.receivedAt(),
        now.dates().acceptDue(),
        now.dates().answerDue(),
        now.dates().confirmed(),
        appeal.answer(),
        answered.map(AppealView.EventView::at).orElse(null),
        confirmed.map(AppealEvent.Confirmed::solved).orElse(null),
        confirmed.map(AppealEvent.Confirmed::satisfaction).orElse(null),
        last(appeal, AppealEvent.Closed.class).map(AppealView.EventView::at).orElse(null),
        now.version());
  }

  private static Optional<AppealView.EventView> last(
      AppealView appeal, Class<? extends AppealEvent> type) {
    return appeal.events().stream()
        .filter(event -> type.isInstance(event.body()))
        .reduce((first, second) -> second);
  }
}

package org.yiwang.appeals.warning;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Objects;
import org.yiwang.appeals.AppealChanged;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.AppealState;

/** Listens to what happens to appeals, and has a place watched when one more is heard there. */
@Dependent
public class HearingVoices {

  /** After those that may say that an appeal is to be withheld. */
  private static final int LATE = Interceptor.Priority.APPLICATION + 900;

  private final Voices voices;
  private final Warnings warnings;
  private final Watch watch;
  private final Withholding withholding;

  @Inject
  public HearingVoices(Voices voices, Warnings warnings, Watch watch, Withholding withholding) {
    this.voices = voices;
    this.warnings = warnings;
    this.watch = watch;
    this.withholding = withholding;
  }

  public void hear(@Observes @Priority(LATE) AppealChanged news) {
    AppealState was = news.before();
    AppealState is = news.after();
    if (was != null && isSameVoice(was, is)) {
      return;
    }
    if (is.restricted()) {
      withholding.withhold(news.command(), news.appeal(), is);
      return;
    }
    boolean counts = voices.remember(news.appeal(), is);
    if (news.news().stream().anyMatch(AppealEvent.Rehomed.class::isInstance)) {
      return;
    }
    if (was != null) {
      warnings.leave(news.appeal(), news.command().at());
    }
    if (counts && is.category() != null) {
      watch.look(news.command(), news.appeal(), is);
    }
  }

  private static boolean isSameVoice(AppealState was, AppealState is) {
    return Objects.equals(was.category(), is.category())
        && Objects.equals(was.path(), is.path())
        && Objects.equals(was.household(), is.household())
        && Objects.equals(was.reporterName(), is.reporterName());
  }
}

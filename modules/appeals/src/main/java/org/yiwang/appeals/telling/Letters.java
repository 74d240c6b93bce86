package org.yiwang.appeals.telling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yiwang.appeals.AppealChanged;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.notices.Notice;

/** The notices of one change: nobody is told of what they did, nor the same thing twice. */
final class Letters {

  private final AppealChanged change;
  private final String title;
  private final List<Notice> notices = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  Letters(AppealChanged change, String title) {
    this.change = change;
    this.title = title;
  }

  void to(UUID person, String kind) {
    add(person, kind, false);
  }

  /** Through the gateway too. */
  void urgentTo(UUID person, String kind) {
    add(person, kind, true);
  }

  private void add(UUID person, String kind, boolean urgent) {
    boolean own = person.equals(change.command().actor().person());
    if (own && !urgent || !told.add(person + kind)) {
      return;
    }
    Notice notice =
        Notice.of(
            person,
            "appeals." + kind,
            change.appeal(),
            new UnitPath(change.after().path()),
            Map.of("title", change.after().restricted() ? "" : title),
            change.command().at());
    notices.add(urgent ? notice.urgent() : notice);
  }

  List<Notice> all() {
    return notices;
  }
}

package org.yiwang.appeals.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yiwang.appeals.Appeal;
import org.yiwang.appeals.AppealChanged;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.AppealState;
import org.yiwang.appeals.Course;
import org.yiwang.appeals.Deadlines;
import org.yiwang.appeals.Happened;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.WorkingCalendar;

/** Lives of appeals in memory, with the deltas that counting their changes gave. */
final class Remembered implements Histories, Deltas {

  static final Actor ACTOR = new Actor(Ids.next(), "徐继荣", new UnitPath("43/"), Set.of());

  private final Map<UUID, List<Happened>> lives = new LinkedHashMap<>();
  private final Map<UUID, List<Delta>> kept = new LinkedHashMap<>();
  final Lives reading = new Lives(new Deadlines(new WorkingCalendar()));
  private final CountingChanges counting = new CountingChanges(this, reading);

  /** Null before it is filed. */
  AppealState state(UUID id) {
    return lives.containsKey(id) ? Appeal.from(id, events(id)).state() : null;
  }

  /** One command that lets this happen. */
  void happens(UUID id, Instant at, AppealEvent... news) {
    AppealState before = state(id);
    Appeal appeal = before == null ? new Appeal(id) : Appeal.from(id, events(id));
    for (AppealEvent event : news) {
      appeal.happens(event);
      List<Happened> life = lives.computeIfAbsent(id, fresh -> new ArrayList<>());
      life.add(new Happened(life.size() + 1, at, ACTOR.person(), ACTOR.name(), event));
    }
    Command command = new Command(ACTOR, Ids.next(), id.toString(), "", at);
    counting.count(
        new AppealChanged(
            command, id, before, appeal.state(), List.of(news), Course.of(lives.get(id))));
  }

  List<Delta> deltas() {
    return kept.values().stream().flatMap(List::stream).toList();
  }

  /** What counting all of it from the start gives. */
  List<Delta> counted() {
    return lives.entrySet().stream()
        .flatMap(life -> Reckoning.of(reading.of(life.getKey(), life.getValue())).stream())
        .toList();
  }

  private List<AppealEvent> events(UUID id) {
    return lives.get(id).stream().map(Happened::event).toList();
  }

  @Override
  public List<UUID> inTown(String town, UUID after, int limit) {
    return lives.keySet().stream()
        .filter(id -> state(id).path().startsWith(town))
        .filter(id -> after == null || id.compareTo(after) > 0)
        .sorted()
        .limit(limit)
        .toList();
  }

  @Override
  public void append(UUID appeal, List<Delta> some) {
    kept.computeIfAbsent(appeal, id -> new ArrayList<>()).addAll(some);
  }

  @Override
  public Map<UUID, Counted> counted(Collection<UUID> appeals) {
    Map<UUID, Counted> found = new LinkedHashMap<>();
    appeals.forEach(
        id -> found.put(id, new Counted(lives.get(id), kept.getOrDefault(id, List.of()))));
    return found;
  }

  @Override
  public void hold(Collection<UUID> appeals) {
    // One thread, nobody to keep away.
  }

  void forgetDeltas() {
    kept.clear();
  }
}

package org.yiwang.appeals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Phone;
import org.yiwang.kernel.UnitPath;

/** Appeals in memory: their events, and the row as it was written last. */
public final class RememberedAppeals implements Appeals, Homeless, Contacts {

  private final Map<UUID, List<Happened>> events = new HashMap<>();
  private final Map<UUID, AppealState> rows = new HashMap<>();
  private final Map<UUID, String> numbers = new HashMap<>();
  private final Map<UUID, Phone> phones = new HashMap<>();
  private final Map<String, Integer> series = new HashMap<>();

  public int count() {
    return events.size();
  }

  /** What the row says. */
  public AppealState row(UUID id) {
    return rows.get(id);
  }

  /** All that were ever filed. */
  public List<UUID> ids() {
    return events.keySet().stream().sorted().toList();
  }

  public List<AppealEvent> events(UUID id) {
    return history(id).stream().map(Happened::event).toList();
  }

  @Override
  public Optional<Appeal> find(UUID id) {
    return Optional.ofNullable(rows.get(id))
        .map(
            row -> {
              Appeal appeal = Appeal.from(id, events(id));
              appeal.date(row.dates());
              return appeal;
            });
  }

  @Override
  public void add(Appeal appeal, Command command) {
    events.put(appeal.id(), new ArrayList<>());
    update(List.of(appeal), command);
  }

  @Override
  public Map<UUID, List<Happened>> histories(Collection<UUID> ids) {
    Map<UUID, List<Happened>> found = new HashMap<>();
    for (UUID id : ids) {
      if (events.containsKey(id)) {
        found.put(id, List.copyOf(events.get(id)));
      }
    }
    return found;
  }

  @Override
  public List<Appeal> of(Collection<String> places, Collection<UUID> posts, UUID after, int limit) {
    return open()
        .filter(is -> places.contains(is.path().value()) || posts.contains(is.holderPost()))
        .filter(is -> after == null || is.id().compareTo(after) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Appeal> of(UnitPath place, Collection<UUID> households) {
    return open()
        .filter(
            is ->
                is.path().equals(place)
                    && new HashSet<>(households).contains(is.state().household()))
        .toList();
  }

  private Stream<Appeal> open() {
    return ids().stream().map(id -> find(id).orElseThrow()).filter(is -> is.state().open());
  }

  @Override
  public void update(List<Appeal> appeals, Command command) {
    for (Appeal appeal : appeals) {
      List<Happened> kept = events.get(appeal.id());
      for (AppealEvent event : appeal.news()) {
        kept.add(
            new Happened(
                kept.size() + 1,
                command.at(),
                command.actor().person(),
                command.actor().name(),
                event));
      }
      rows.put(appeal.id(), appeal.state());
    }
  }

  @Override
  public String numberOf(UUID id) {
    return numbers.get(id);
  }

  @Override
  public String number(Appeal appeal, UnitPath town, int year) {
    String name = town.value().replace("/", "") + '-' + year;
    String number = String.format("%s-%06d", name, series.merge(name, 1, Integer::sum));
    numbers.put(appeal.id(), number);
    return number;
  }

  @Override
  public void keep(UUID appeal, Phone phone, List<AppealEvent.Accused> accused) {
    if (phone != null) {
      phones.put(appeal, phone);
    }
  }

  @Override
  public Optional<Phone> phone(UUID appeal) {
    return Optional.ofNullable(phones.get(appeal));
  }
}

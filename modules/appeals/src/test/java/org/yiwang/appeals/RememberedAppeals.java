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
import org.yiwang.kernel.UnitPath;

/** Appeals in memory, kept as nothing but their events. */
final class RememberedAppeals implements Appeals, Homeless {

  private final Map<UUID, List<AppealEvent>> events = new HashMap<>();
  private final Map<UUID, String> numbers = new HashMap<>();
  private final Map<String, Integer> series = new HashMap<>();

  int count() {
    return events.size();
  }

  @Override
  public Optional<Appeal> find(UUID id) {
    return Optional.ofNullable(events.get(id)).map(happened -> Appeal.from(id, happened));
  }

  @Override
  public void add(Appeal appeal, Command command) {
    events.put(appeal.id(), new ArrayList<>(appeal.news()));
  }

  @Override
  public List<AppealEvent> events(UUID id) {
    return List.copyOf(events.getOrDefault(id, List.of()));
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
    return events.keySet().stream()
        .sorted()
        .map(id -> find(id).orElseThrow())
        .filter(is -> is.state().open());
  }

  @Override
  public void update(List<Appeal> appeals, Command command) {
    appeals.forEach(appeal -> events.get(appeal.id()).addAll(appeal.news()));
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
}

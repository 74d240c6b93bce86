package org.yiwang.appeals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

/** Appeals in memory, kept as nothing but their events. */
final class RememberedAppeals implements Appeals {

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
  public void update(Appeal appeal, Command command) {
    events.get(appeal.id()).addAll(appeal.news());
  }

  @Override
  public List<AppealEvent> events(UUID id) {
    return List.copyOf(events.getOrDefault(id, List.of()));
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

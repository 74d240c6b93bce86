package org.yiwang.territory.imports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;

/** Units in memory, as files need them. */
final class RememberedSheet implements UnitSheet {

  static final LocalDate MAY_2020 = LocalDate.parse("2020-05-01");

  private final Map<UUID, KnownUnit> standing = new LinkedHashMap<>();
  private final Set<String> ended = new HashSet<>();

  KnownUnit stand(String code, String path, String name) {
    KnownUnit unit = new KnownUnit(UUID.randomUUID(), code, path, name, null, MAY_2020, MAY_2020);
    standing.put(unit.id(), unit);
    return unit;
  }

  void end(KnownUnit unit) {
    standing.remove(unit.id());
    ended.add(unit.path());
  }

  List<String> lines() {
    return standing.values().stream()
        .sorted(Comparator.comparing(KnownUnit::path))
        .map(unit -> unit.line() + " " + unit.named())
        .toList();
  }

  private <K> Map<K, KnownUnit> by(Function<KnownUnit, K> key, Collection<K> wanted) {
    return standing.values().stream()
        .filter(unit -> wanted.contains(key.apply(unit)))
        .collect(Collectors.toMap(key, Function.identity()));
  }

  @Override
  public Map<String, KnownUnit> byCode(Collection<String> codes) {
    return by(KnownUnit::code, codes);
  }

  @Override
  public Map<String, KnownUnit> byPath(Collection<String> paths) {
    return by(KnownUnit::path, paths);
  }

  @Override
  public Set<String> ended(Collection<String> paths) {
    return paths.stream().filter(ended::contains).collect(Collectors.toSet());
  }

  @Override
  public List<KnownUnit> below(UnitPath top, Level level, String after, int limit) {
    return standing.values().stream()
        .filter(unit -> unit.path().startsWith(top.value()))
        .filter(unit -> new UnitPath(unit.path()).level() == level)
        .filter(unit -> unit.path().compareTo(after) > 0)
        .sorted(Comparator.comparing(KnownUnit::path))
        .limit(limit)
        .toList();
  }

  @Override
  public Set<String> held(Collection<String> paths) {
    return byPath(paths).keySet();
  }

  @Override
  public Map<UUID, KnownUnit> locked(Collection<UUID> ids) {
    return by(KnownUnit::id, ids);
  }

  @Override
  public void add(Map<UUID, UnitRow> units, LocalDate from) {
    units.forEach(
        (id, unit) ->
            standing.put(
                id,
                new KnownUnit(
                    id, unit.code(), unit.path(), unit.name(), unit.displayNumber(), from, from)));
  }

  @Override
  public void change(Map<UUID, UnitRow> units, Map<UUID, KnownUnit> before, LocalDate from) {
    units.forEach(
        (id, unit) -> {
          KnownUnit was = before.get(id);
          boolean renamed = !was.name().equals(unit.name());
          standing.put(
              id,
              new KnownUnit(
                  id,
                  was.code(),
                  was.path(),
                  unit.name(),
                  unit.displayNumber() == null ? was.displayNumber() : unit.displayNumber(),
                  was.since(),
                  renamed ? from : was.named()));
        });
  }
}

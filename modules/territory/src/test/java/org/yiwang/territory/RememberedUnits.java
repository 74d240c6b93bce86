package org.yiwang.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.kernel.UnitPath;

/** Units in memory, with every name they ever had. */
public final class RememberedUnits implements Units {

  private final List<Unit> standing = new ArrayList<>();
  private final List<Unit> added = new ArrayList<>();
  private final Map<UUID, List<UnitName>> names = new LinkedHashMap<>();

  /** Units that stand since 1 May 2020. */
  public static RememberedUnits standing(UnitPath... paths) {
    RememberedUnits units = new RememberedUnits();
    Stream.of(paths).forEach(units::stand);
    return units;
  }

  public Unit stand(UnitPath path) {
    String digits = path.value().replaceAll("[/g]", "");
    String code =
        switch (path.level()) {
          case GRID -> digits.substring(0, 12) + digits.substring(15);
          case BRANCH -> digits;
          default -> (digits + "000000000000").substring(0, 12);
        };
    UnitPath parent = path.parent().isEmpty() ? null : new UnitPath(path.parent());
    String name = "名" + path.value().replace("/", "");
    Unit unit = new Unit(UUID.randomUUID(), code, parent, name, null, Guandu.MAY_2020);
    standing.add(unit);
    begin(unit, Guandu.MAY_2020);
    return unit;
  }

  public List<UnitView> added() {
    return added.stream().map(Unit::view).toList();
  }

  public Stream<Unit> all() {
    return Stream.concat(standing.stream(), added.stream());
  }

  private static boolean stillStands(Unit unit) {
    return unit.view().validTo() == null;
  }

  @Override
  public Optional<Unit> locked(UUID id) {
    return all().filter(unit -> unit.id().equals(id)).findFirst();
  }

  @Override
  public Map<UnitPath, Unit> standing(Collection<UnitPath> paths) {
    return all()
        .filter(unit -> stillStands(unit) && paths.contains(unit.path()))
        .collect(Collectors.toMap(Unit::path, unit -> unit));
  }

  @Override
  public boolean everStood(UnitPath path) {
    return all().anyMatch(unit -> unit.path().equals(path));
  }

  @Override
  public boolean codeStands(String code) {
    return all().anyMatch(unit -> stillStands(unit) && unit.code().equals(code));
  }

  @Override
  public List<Unit> standingFrom(UnitPath top) {
    return all()
        .filter(unit -> stillStands(unit) && top.contains(unit.path()))
        .sorted(Comparator.comparing(Unit::path))
        .toList();
  }

  @Override
  public Set<String> pathsEverBelow(UnitPath superior) {
    return all()
        .map(unit -> unit.path().value())
        .filter(path -> path.startsWith(superior.value()) && !path.equals(superior.value()))
        .collect(Collectors.toSet());
  }

  @Override
  public Set<String> codesEverIn(String villageCode) {
    return names.values().stream()
        .flatMap(List::stream)
        .map(UnitName::code)
        .filter(code -> code.length() == 15 && code.startsWith(villageCode))
        .collect(Collectors.toSet());
  }

  @Override
  public void add(Unit unit) {
    if (everStood(unit.path()) || codeStands(unit.code())) {
      throw new IllegalArgumentException("taken: " + unit.view());
    }
    added.add(unit);
    begin(unit, unit.view().validFrom());
  }

  private void begin(Unit unit, LocalDate from) {
    names
        .computeIfAbsent(unit.id(), any -> new ArrayList<>())
        .add(new UnitName(unit.view().name(), unit.code(), from, UnitName.OPEN));
  }

  @Override
  public void end(List<Unit> ended) {
    ended.forEach(unit -> endName(unit, unit.view().validTo().plusDays(1)));
  }

  private void endName(Unit unit, LocalDate to) {
    names
        .get(unit.id())
        .replaceAll(
            name ->
                name.to().equals(UnitName.OPEN)
                    ? new UnitName(name.name(), name.code(), name.from(), to)
                    : name);
  }

  @Override
  public List<UnitName> names(UUID unit) {
    return names.get(unit).stream().sorted(Comparator.comparing(UnitName::from)).toList();
  }

  @Override
  public void rename(Unit unit, LocalDate from) {
    if (!names.get(unit.id()).removeIf(name -> name.from().equals(from))) {
      endName(unit, from);
    }
    begin(unit, from);
  }

  @Override
  public void alias(UUID unit, UnitName name) {
    names.get(unit).add(name);
  }
}

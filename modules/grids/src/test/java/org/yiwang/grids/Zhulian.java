package org.yiwang.grids;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.grids.PlacingHouseholds.NewHousehold;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Seal;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.rulebook.StoredDecision;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** Zhulian village with two grids, its neighbour village with one, and a clerk of the town. */
final class Zhulian implements Territory, DecisionLog {

  static final UUID VILLAGE = id("43/01/81/104/218/");
  static final UUID GRID_9 = id("43/01/81/104/218/b01/g009/");
  static final UUID GRID_10 = id("43/01/81/104/218/b01/g010/");
  static final UUID NEIGHBOUR_GRID = id("43/01/81/104/217/b01/g001/");
  static final UUID GRID_OF_ANOTHER_TOWN = id("43/01/81/105/201/b01/g001/");

  static final Instant NOW = Instant.parse("2026-10-08T01:02:03Z");

  final RememberedGrids grids = new RememberedGrids();
  final Seal seal = new Seal("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
  final List<StoredDecision> decisions = new ArrayList<>();
  private final Map<UUID, UnitView> units = new HashMap<>();
  private final PlacingHouseholds placing;
  private int numbers;

  Zhulian(GridSizePolicy policy) {
    this.placing = new PlacingHouseholds(grids, policy, this, this, seal);
    stands("43/01/81/104/218/", "village", "竹联村");
    stands("43/01/81/104/218/b01/g009/", "grid", "第九微网格");
    stands("43/01/81/104/218/b01/g010/", "grid", "第十微网格");
    stands("43/01/81/104/217/b01/g001/", "grid", "邻村第一微网格");
    stands("43/01/81/105/201/b01/g001/", "grid", "外镇第一微网格");
  }

  static NewHousehold villager(String number) {
    return new NewHousehold(number, "villager", "何林", null, 4, null);
  }

  Zhulian withVillagers(int count) {
    for (int i = 0; i < count; i++) {
      place(GRID_9, villager("户" + ++numbers));
    }
    return this;
  }

  Zhulian withMerchants(int count) {
    for (int i = 0; i < count; i++) {
      place(GRID_9, new NewHousehold("商" + ++numbers, "merchant", "何艳平", null, 1, null));
    }
    return this;
  }

  HouseholdView place(UUID grid, NewHousehold wish) {
    Actor clerk =
        new Actor(id("clerk"), "李明", new UnitPath("43/01/81/104/"), Set.of("grids.place"));
    Command command = new Command(clerk, UUID.randomUUID(), "key-00000001", "a".repeat(64), NOW);
    return placing.place(command, grid, wish);
  }

  Grid grid9() {
    return grids.locked(GRID_9, new UnitPath("43/01/81/104/218/b01/g009/"));
  }

  StoredDecision lastDecision() {
    return decisions.get(decisions.size() - 1);
  }

  private void stands(String path, String level, String name) {
    UnitView unit =
        new UnitView(id(path), null, path, level, name, null, LocalDate.parse("2020-05-01"), null);
    units.put(unit.id(), unit);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<UnitView> unit(UUID unit) {
    return Optional.ofNullable(units.get(unit));
  }

  @Override
  public void keep(List<StoredDecision> made) {
    decisions.addAll(made);
  }

  @Override
  public Optional<StoredDecision> find(UUID decision) {
    return decisions.stream().filter(kept -> kept.id().equals(decision)).findFirst();
  }

  @Override
  public List<StoredDecision> on(UUID subject) {
    return decisions.stream().filter(kept -> kept.subject().equals(subject)).toList();
  }

  @Override
  public Optional<UnitView> unit(UnitPath path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<UnitView> unitOfCode(String code) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<PostView> post(UUID post) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<PostView> post(UnitPath unit, String role) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<PostView> answering(UUID post) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean holds(UnitPath path) {
    return unit(path).isPresent();
  }

  @Override
  public Optional<PostView> answering(UUID post, Instant at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<UUID> postsAnsweredBy(UUID person) {
    throw new UnsupportedOperationException();
  }
}

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
import org.yiwang.grids.adapter.GridSizeRules;
import org.yiwang.grids.households.ChangingHeads;
import org.yiwang.grids.households.CorrectingHouseholds;
import org.yiwang.grids.households.HouseholdSteps;
import org.yiwang.grids.households.HouseholdViews;
import org.yiwang.grids.households.LeavingHouseholds;
import org.yiwang.grids.households.MovingHouseholds;
import org.yiwang.grids.households.PlacingHouseholds;
import org.yiwang.grids.households.PlacingHouseholds.NewHousehold;
import org.yiwang.grids.households.SplittingHouseholds;
import org.yiwang.grids.households.Waiting;
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
public final class Zhulian implements Territory, DecisionLog {

  public static final UUID VILLAGE = id("43/01/81/104/218/");
  public static final UUID GRID_9 = id("43/01/81/104/218/b01/g009/");
  public static final UUID GRID_10 = id("43/01/81/104/218/b01/g010/");
  public static final UUID NEIGHBOUR_GRID = id("43/01/81/104/217/b01/g001/");
  public static final UUID GRID_OF_ANOTHER_TOWN = id("43/01/81/105/201/b01/g001/");

  public static final UUID SECRETARY = id("secretary");

  public static final Instant NOW = Instant.parse("2026-10-08T01:02:03Z");

  public static final LocalDate TODAY = LocalDate.parse("2026-10-08");

  public final RememberedHouseholds households = new RememberedHouseholds();
  public final RememberedGrids grids = new RememberedGrids(households);
  public final List<StoredDecision> decisions = new ArrayList<>();
  private final Seal seal = new Seal("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
  private final Map<UUID, UnitView> units = new HashMap<>();
  public final PlacingHouseholds placing;
  public final MovingHouseholds moving;
  public final SplittingHouseholds splitting;
  public final ChangingHeads heads;
  public final LeavingHouseholds leaving;
  public final CorrectingHouseholds correcting;
  private int numbers;

  public Zhulian(GridSizePolicy policy) {
    HouseholdSteps steps =
        new HouseholdSteps(
            households,
            new Sizing(grids, policy, this),
            this,
            new Waiting(GridSizeRules.placing(), this, households),
            new HouseholdViews(seal, households),
            seal);
    this.placing = new PlacingHouseholds(households, steps, this);
    this.moving = new MovingHouseholds(steps);
    this.splitting = new SplittingHouseholds(households, steps);
    this.heads = new ChangingHeads(steps);
    this.leaving = new LeavingHouseholds(steps);
    this.correcting = new CorrectingHouseholds(steps);
    stands("43/01/81/104/218/", "village", "竹联村");
    stands("43/01/81/104/218/b01/g009/", "grid", "第九微网格");
    stands("43/01/81/104/218/b01/g010/", "grid", "第十微网格");
    stands("43/01/81/104/217/b01/g001/", "grid", "邻村第一微网格");
    stands("43/01/81/105/201/b01/g001/", "grid", "外镇第一微网格");
  }

  public static NewHousehold villager(String number) {
    return household(number, "villager", "何林", null, 4);
  }

  public static NewHousehold household(
      String number, String kind, String head, String phone, Integer members) {
    return new NewHousehold(
        number, kind, head, null, phone, members, null, null, null, null, null, null, null);
  }

  public static NewHousehold withReason(String number, String reason) {
    return new NewHousehold(
        number, "villager", "何林", null, null, 4, null, null, null, null, null, null, reason);
  }

  public static NewHousehold since(String number, LocalDate on) {
    return new NewHousehold(
        number, "villager", "何林", null, null, 4, null, null, null, null, "moved-in", on, null);
  }

  public Zhulian withVillagers(int count) {
    for (int i = 0; i < count; i++) {
      place(GRID_9, villager("户" + ++numbers));
    }
    return this;
  }

  public Zhulian withMerchants(int count) {
    for (int i = 0; i < count; i++) {
      place(GRID_9, household("商" + ++numbers, "merchant", "何艳平", null, 1));
    }
    return this;
  }

  public HouseholdView place(UUID grid, NewHousehold wish) {
    return placing.place(command(), grid, wish);
  }

  public static Command command() {
    Actor clerk =
        new Actor(id("clerk"), "李明", new UnitPath("43/01/81/104/"), Set.of("grids.place"));
    return new Command(clerk, UUID.randomUUID(), "key-00000001", "a".repeat(64), NOW);
  }

  public Grid grid9() {
    return grids.locked(GRID_9, new UnitPath("43/01/81/104/218/b01/g009/"));
  }

  public StoredDecision lastDecision() {
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
    return units.values().stream().filter(unit -> unit.path().equals(path.value())).findFirst();
  }

  @Override
  public Optional<UnitView> unitOfCode(String code) {
    return units.values().stream().filter(unit -> code(unit).equals(code)).findFirst();
  }

  /** Of a grid, without its branch. */
  private static String code(UnitView unit) {
    String digits = unit.path().replaceAll("[/g]", "");
    return "grid".equals(unit.level()) ? digits.substring(0, 12) + digits.substring(15) : digits;
  }

  @Override
  public Optional<PostView> post(UUID post) {
    throw new UnsupportedOperationException();
  }

  /** Only the village of Zhulian has a secretary. */
  @Override
  public Optional<PostView> post(UnitPath unit, String role) {
    return unit.value().equals("43/01/81/104/218/") && role.equals("village-secretary")
        ? Optional.of(new PostView(SECRETARY, unit.value(), role, "村党总支书记", null, null, null))
        : Optional.empty();
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

  @Override
  public List<UnitPath> lineage(UnitPath unit) {
    return List.of(unit);
  }
}

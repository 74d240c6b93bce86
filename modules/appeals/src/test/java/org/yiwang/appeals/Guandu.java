package org.yiwang.appeals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.appeals.FilingAppeals.NewAppeal;
import org.yiwang.appeals.adapter.ShippedTriage;
import org.yiwang.grids.HouseholdDirectory;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Published;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.WorkingCalendar;

/**
 * Guandu Town with one village, one branch and two grids, the second without a leader; every post
 * of the rules is filled, and the shipped rules are in force.
 */
final class Guandu {

  static final String TOWN = "43/01/81/104/";
  static final String VILLAGE = "43/01/81/104/218/";
  static final String BRANCH = "43/01/81/104/218/b01/";
  static final String GRID = "43/01/81/104/218/b01/g009/";
  static final String GRID_WITHOUT_LEADER = "43/01/81/104/218/b01/g010/";

  /** Ten in the morning, the day before the week of National Day. */
  static final Instant BEFORE_NATIONAL_DAY = Instant.parse("2026-09-30T02:00:00Z");

  static final UUID FLOWER_GROWER = UUID.fromString("01999999-0000-7000-8000-0000000000f1");
  static final UUID SHOP = UUID.fromString("01999999-0000-7000-8000-0000000000f2");

  final RememberedTerritory territory =
      new RememberedTerritory()
          .unit("430181000000", "43/01/81/", "浏阳市")
          .unit("430181104000", TOWN, "官渡镇")
          .unit("430181104217", "43/01/81/104/217/", "邻村")
          .unit("430181104218", VILLAGE, "竹联村")
          .unit("430181104218b01", BRANCH, "大屋支部")
          .unit("430181104218009", GRID, "第九微网格")
          .unit("430181104218010", GRID_WITHOUT_LEADER, "第十微网格")
          .post(GRID, "grid-leader", "第九微网格长", Person.GRID_LEADER)
          .post(BRANCH, "branch-secretary", "大屋支部书记", Person.BRANCH_SECRETARY)
          .post(VILLAGE, "village-secretary", "竹联村书记", Person.VILLAGE_SECRETARY)
          .post(TOWN, "town-dispatch", "官渡镇派单岗", Person.DISPATCHER)
          .post(TOWN, "triage-desk", "官渡镇分诊岗", Person.DESK);
  final RememberedAppeals appeals = new RememberedAppeals();
  final RememberedDecisions decisions = new RememberedDecisions();
  final Heard<Published> news = new Heard<>();
  final Heard<AppealChanged> changes = new Heard<>();
  final Chronicle chronicle = new Chronicle(appeals, changes);

  private final TriagePolicy policy = ShippedTriage.policy();
  private final HouseholdDirectory households =
      new HouseholdDirectory() {
        @Override
        public Optional<HouseholdView> find(UUID id) {
          return household(id);
        }

        @Override
        public Map<String, HouseholdView> ofNumbers(UnitPath village, Collection<String> numbers) {
          throw new UnsupportedOperationException();
        }
      };
  private final Receipts receipts = new Receipts(territory, ShippedTriage.rulebook());
  private final Places places = new Places(households, territory);
  private final OpenAppeals open = new OpenAppeals(appeals, chronicle, territory, receipts, news);

  Assigning assigning() {
    return new Assigning(policy, territory, new WorkingCalendar());
  }

  FilingAppeals filing() {
    return new FilingAppeals(
        places, policy, assigning(), appeals, chronicle, decisions, receipts, news);
  }

  TriagingAppeals triaging() {
    return new TriagingAppeals(open, policy, assigning(), places, decisions);
  }

  AcceptingAppeals accepting() {
    return new AcceptingAppeals(open);
  }

  AnsweringAppeals answering() {
    return new AnsweringAppeals(open);
  }

  ConfirmingAppeals confirming() {
    return new ConfirmingAppeals(open, policy);
  }

  RehomingAppeals rehoming() {
    return new RehomingAppeals(appeals, chronicle, territory, assigning(), decisions, news);
  }

  ClosingAppeals closing() {
    return new ClosingAppeals(open);
  }

  /** Types of what was published, in order. */
  List<String> published() {
    return news.all().stream().map(Published::type).toList();
  }

  static Command by(Person person) {
    return by(person, BEFORE_NATIONAL_DAY);
  }

  static Command by(Person person, Instant at) {
    Actor actor = new Actor(person.id(), person.name(), new UnitPath(TOWN), Set.of());
    return new Command(actor, UUID.randomUUID(), "key-00000001", "a".repeat(64), at);
  }

  /** Filed by the clerk before National Day. */
  AppealReceipt filed(NewAppeal wish) {
    return filing().file(by(Person.CLERK), wish);
  }

  static NewAppeal at(String unitCode, String title, String content) {
    return new NewAppeal(null, unitCode, "phone", title, content, "罗玉兰", null);
  }

  /** Goes to the leader of the ninth grid. */
  static NewAppeal thanks() {
    return at("430181104218009", "感谢网格长", "路灯修好了，谢谢。");
  }

  /** Goes to the triage desk, for it says nothing that a rule knows. */
  static NewAppeal vague() {
    return at("430181104218009", "你好", "没有什么事。");
  }

  private static Optional<HouseholdView> household(UUID id) {
    boolean grower = id.equals(FLOWER_GROWER);
    if (!grower && !id.equals(SHOP)) {
      return Optional.empty();
    }
    return Optional.of(
        new HouseholdView(
            id,
            UUID.randomUUID(),
            GRID,
            GRID,
            VILLAGE,
            "A-017",
            grower ? "villager" : "merchant",
            grower ? "何艳平" : "罗老板",
            null,
            null,
            4,
            null,
            null,
            null,
            null,
            LocalDate.ofInstant(BEFORE_NATIONAL_DAY, WorkingCalendar.ZONE),
            null,
            null,
            1));
  }
}

package org.yiwang.appeals;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.appeals.FilingAppeals.NewAppeal;
import org.yiwang.appeals.adapter.ShippedTriage;
import org.yiwang.appeals.assistance.AskingForAid;
import org.yiwang.appeals.assistance.GivingAid;
import org.yiwang.appeals.assistance.Receivers;
import org.yiwang.appeals.assistance.SendingBeyondTheTown;
import org.yiwang.appeals.assistance.TransferringAppeals;
import org.yiwang.appeals.closing.ClosingAppeals;
import org.yiwang.appeals.closing.ConfirmingAppeals;
import org.yiwang.appeals.closing.ContactingResidents;
import org.yiwang.appeals.closing.Reopening;
import org.yiwang.appeals.emergency.AcknowledgingAlarms;
import org.yiwang.appeals.emergency.Alerting;
import org.yiwang.appeals.escalation.Climbing;
import org.yiwang.appeals.escalation.Descending;
import org.yiwang.appeals.escalation.EscalatingAppeals;
import org.yiwang.appeals.escalation.PassingOnAnswers;
import org.yiwang.appeals.handling.CorrectingAppeals;
import org.yiwang.appeals.handling.ExtendingAppeals;
import org.yiwang.appeals.handling.NotingAppeals;
import org.yiwang.appeals.handling.PausingAppeals;
import org.yiwang.appeals.handling.ReclassifyingAppeals;
import org.yiwang.appeals.obligations.RememberedObligations;
import org.yiwang.appeals.returning.ReturningAppeals;
import org.yiwang.appeals.sweep.DueSteps;
import org.yiwang.appeals.warning.Relapses;
import org.yiwang.grids.HouseholdDirectory;
import org.yiwang.grids.HouseholdView;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Published;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Seal;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.platform.attachments.Attachments;
import org.yiwang.platform.drafts.Drafts;
import org.yiwang.territory.roster.Rosters;

/**
 * Guandu Town with one village, one branch and two grids, the second without a leader; every post
 * of the rules is filled, and the shipped rules are in force.
 */
public final class Guandu {

  public static final String COUNTY = "43/01/81/";
  public static final String TOWN = "43/01/81/104/";
  public static final String NEIGHBOUR_VILLAGE = "43/01/81/104/217/";
  public static final String VILLAGE = "43/01/81/104/218/";
  public static final String BRANCH = "43/01/81/104/218/b01/";
  public static final String GRID = "43/01/81/104/218/b01/g009/";
  public static final String GRID_WITHOUT_LEADER = "43/01/81/104/218/b01/g010/";

  /** Ten in the morning, the day before the week of National Day. */
  public static final Instant BEFORE_NATIONAL_DAY = Instant.parse("2026-09-30T02:00:00Z");

  private static final int STORM = 100_000;
  private static final String KEY =
      Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes(UTF_8));

  public static final UUID FLOWER_GROWER = UUID.fromString("01999999-0000-7000-8000-0000000000f1");
  public static final UUID SHOP = UUID.fromString("01999999-0000-7000-8000-0000000000f2");

  public final RememberedTerritory territory =
      new RememberedTerritory()
          .unit("430181000000", COUNTY, "浏阳市")
          .unit("430181104000", TOWN, "官渡镇")
          .unit("430181104217", NEIGHBOUR_VILLAGE, "邻村")
          .unit("430181104218", VILLAGE, "竹联村")
          .unit("430181104218b01", BRANCH, "大屋支部")
          .unit("430181104218009", GRID, "第九微网格")
          .unit("430181104218010", GRID_WITHOUT_LEADER, "第十微网格")
          .post(GRID, "grid-leader", "第九微网格长", Person.GRID_LEADER)
          .post(BRANCH, "branch-secretary", "大屋支部书记", Person.BRANCH_SECRETARY)
          .post(VILLAGE, "village-secretary", "竹联村书记", Person.VILLAGE_SECRETARY)
          .post(
              "neighbour-secretary",
              NEIGHBOUR_VILLAGE,
              "village-secretary",
              "邻村书记",
              Person.NEIGHBOUR_SECRETARY)
          .post(TOWN, "town-dispatch", "官渡镇派单岗", Person.DISPATCHER)
          .post(TOWN, "triage-desk", "官渡镇分诊岗", Person.DESK)
          .post(TOWN, "discipline", "官渡镇纪检岗", Person.TOWN_DISCIPLINE)
          .post(TOWN, "station-land", "官渡自然资源所", Person.LAND_STATION)
          .post(TOWN, "station-justice", "官渡司法所", Person.JUSTICE_STATION)
          .post("county-discipline", COUNTY, "discipline", "浏阳市纪检岗", Person.COUNTY_DISCIPLINE);
  public final RememberedAppeals appeals = new RememberedAppeals();
  public final RememberedDecisions decisions = new RememberedDecisions();
  public final RememberedRoster roster = new RememberedRoster();
  public final Heard<Published> news = new Heard<>();
  public final Heard<AppealChanged> changes = new Heard<>();
  public final Responsible responsible = new Responsible(territory, appeals);
  public final RememberedObligations obligations = new RememberedObligations();
  public final Deadlines deadlines = new Deadlines(new WorkingCalendar());
  final RememberedVoices voices = new RememberedVoices();
  final Chronicle chronicle = new Chronicle(appeals, deadlines, changes);

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
  private final Receipts receipts = new Receipts(territory, ShippedTriage.rulebook(), responsible);
  private final Places places = new Places(households, territory);
  private final OpenAppeals open =
      new OpenAppeals(appeals, rights(), chronicle, responsible, receipts, news);
  private final CaseRules rules = new CaseRules(ShippedTriage.rulebook(), decisions);
  private final Limits limits = new Limits(policy, decisions);
  private final Rosters rosters = new Rosters(roster, territory, new Seal(KEY));
  private final Alerting alerting = new Alerting(rules, rosters, responsible);
  private final Climbing climbing = new Climbing(rules, limits, responsible);
  private final Descending descending = new Descending(responsible);
  private final Receivers receivers = new Receivers(territory, responsible);
  private final Reopening reopening = new Reopening(open, climbing);

  private Instant now = BEFORE_NATIONAL_DAY;

  public Guandu() {
    changes.tell(obligations::hear);
    changes.tell(change -> voices.remember(change.appeal(), change.after()));
  }

  Assigning assigning() {
    return new Assigning(policy, territory, responsible);
  }

  public FilingAppeals filing() {
    Accusation accusation = new Accusation(ShippedTriage.rulebook(), territory);
    return new FilingAppeals(
        new Filing(
            places,
            policy,
            assigning(),
            accusation,
            alerting,
            appeals,
            new Attachments(null),
            new Drafts(null, new Seal(KEY)),
            rules,
            new Relapses(voices),
            appeals,
            chronicle,
            decisions,
            receipts,
            news));
  }

  public TriagingAppeals triaging() {
    return new TriagingAppeals(open, policy, assigning(), places, decisions, responsible);
  }

  public ReadingRights rights() {
    return new ReadingRights(appeals, responsible);
  }

  public AcceptingAppeals accepting() {
    return new AcceptingAppeals(open);
  }

  public AnsweringAppeals answering() {
    return new AnsweringAppeals(open, descending);
  }

  public EscalatingAppeals escalating() {
    return new EscalatingAppeals(open, climbing);
  }

  public PassingOnAnswers passingOn() {
    return new PassingOnAnswers(open, descending);
  }

  public ReturningAppeals returning() {
    return new ReturningAppeals(open, rules, responsible, limits);
  }

  public TransferringAppeals transferring() {
    return new TransferringAppeals(open, receivers, limits);
  }

  public AskingForAid askingForAid() {
    return new AskingForAid(open, receivers);
  }

  public GivingAid givingAid() {
    return new GivingAid(open);
  }

  public SendingBeyondTheTown sendingOut() {
    return new SendingBeyondTheTown(open);
  }

  public NotingAppeals noting() {
    return new NotingAppeals(open);
  }

  public CorrectingAppeals correcting() {
    return new CorrectingAppeals(open);
  }

  public PausingAppeals pausing() {
    return new PausingAppeals(open, policy, rules, new WorkingCalendar(), receipts);
  }

  public ExtendingAppeals extending() {
    return new ExtendingAppeals(open, rules, responsible);
  }

  public ReclassifyingAppeals reclassifying() {
    return new ReclassifyingAppeals(open, policy, rules, limits, alerting);
  }

  public AcknowledgingAlarms acknowledging() {
    return new AcknowledgingAlarms(open, rosters);
  }

  public ContactingResidents contacting() {
    return new ContactingResidents(open, policy, reopening);
  }

  public ConfirmingAppeals confirming() {
    return new ConfirmingAppeals(open, policy, reopening);
  }

  RehomingAppeals rehoming() {
    return new RehomingAppeals(
        appeals, chronicle, territory, assigning(), responsible, decisions, news);
  }

  public ClosingAppeals closing() {
    return new ClosingAppeals(open, policy, rules);
  }

  public DueSteps dueSteps() {
    return new DueSteps(deadlines, climbing, alerting, chronicle);
  }

  public Instant now() {
    return now;
  }

  /** Time passes, and every step that falls due is taken at its time; how many. */
  public int until(Instant then) {
    int taken = 0;
    for (Optional<Appeal> due = due(then); due.isPresent(); due = due(then)) {
      Instant at = due.get().state().dates().sweepDue();
      now = at.isAfter(now) ? at : now;
      if (!dueSteps().take(due.get(), UUID.randomUUID(), now)) {
        throw new IllegalStateException("the row is due, its events are not: " + due.get().state());
      }
      taken++;
      if (taken > STORM) {
        throw new IllegalStateException("no end of steps: " + due.get().state());
      }
    }
    now = then;
    return taken;
  }

  private Optional<Appeal> due(Instant then) {
    return appeals.ids().stream()
        .filter(id -> appeals.row(id).open())
        .filter(id -> appeals.row(id).dates().sweepDue() != null)
        .filter(id -> !appeals.row(id).dates().sweepDue().isAfter(then))
        .min(Comparator.comparing(id -> appeals.row(id).dates().sweepDue()))
        .flatMap(appeals::find);
  }

  /** Time passes while the sweep is down. */
  public void later(Instant then) {
    now = then;
  }

  /** Types of what was published, in order. */
  public List<String> published() {
    return news.all().stream().map(Published::type).toList();
  }

  public static Command by(Person person) {
    return by(person, BEFORE_NATIONAL_DAY);
  }

  public static Command by(Person person, Instant at) {
    Actor actor = new Actor(person.id(), person.name(), new UnitPath(TOWN), Set.of("appeals.read"));
    return new Command(actor, UUID.randomUUID(), "key-00000001", "a".repeat(64), at);
  }

  /** A command of somebody at this moment. */
  public Command of(Person person) {
    return by(person, now);
  }

  /** Filed by the clerk. */
  public AppealReceipt filed(NewAppeal wish) {
    return filing().file(of(Person.CLERK), wish);
  }

  /** Filed by the clerk, to be followed. */
  public Matter matter(NewAppeal wish) {
    return new Matter(this, filed(wish).id());
  }

  public static NewAppeal at(String unitCode, String title, String content) {
    return NewAppeal.of(null, unitCode, "phone", title, content, "罗玉兰", null);
  }

  /** Names a holder. */
  public static NewAppeal against(String unitCode, String title, String content, Person accused) {
    return new NewAppeal(
        null,
        unitCode,
        "phone",
        title,
        content,
        "罗玉兰",
        null,
        null,
        null,
        List.of(accused.id()),
        null,
        null);
  }

  /** Goes to the leader of the ninth grid. */
  public static NewAppeal thanks() {
    return at("430181104218009", "感谢网格长", "路灯修好了，谢谢。");
  }

  /** Goes to the triage desk, for it says nothing that a rule knows. */
  public static NewAppeal vague() {
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

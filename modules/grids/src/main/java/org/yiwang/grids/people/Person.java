package org.yiwang.grids.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Seal;

/**
 * One person, from the day they are registered: who they are, where they belong, which roles they
 * have, and where they are on the roll of Party members. Who left may come back and is the same
 * person; who died may not. It is kept by plain statements, so that a file of many thousand people
 * goes in a few.
 */
public final class Person {

  /** Role of those on a branch's roll. */
  public static final String PARTY_MEMBER = "party-member";

  private final UUID id;
  private final boolean known;
  private Identity identity;
  private Identity former;
  private LocalDate goneOn;
  private Departure departure;
  private boolean altered;
  private final History<Belonging> belongings;
  private final History<HeldRole> roles;
  private final History<Membership> memberships;

  /** As kept. */
  public Person(
      UUID id,
      Identity identity,
      LocalDate goneOn,
      Departure departure,
      Collection<Belonging> belongings,
      Collection<HeldRole> roles,
      Collection<Membership> memberships) {
    this.id = id;
    this.known = true;
    this.identity = identity;
    this.goneOn = goneOn;
    this.departure = departure;
    this.belongings = new History<>(belongings);
    this.roles = new History<>(roles);
    this.memberships = new History<>(memberships);
  }

  /** Newly registered; belongs nowhere yet. */
  public Person(UUID id, Identity identity) {
    this.id = id;
    this.known = false;
    this.identity = identity;
    this.altered = true;
    this.belongings = new History<Belonging>(List.of());
    this.roles = new History<HeldRole>(List.of());
    this.memberships = new History<Membership>(List.of());
  }

  /** Corrects what was written down wrongly; how it was is kept. */
  public void correct(Identity right) {
    if (!identity.isSameAs(right)) {
      former = known && former == null ? identity : former;
      identity = right;
      altered = true;
    }
  }

  /** Belongs somewhere else from a day on; nothing happens when it is the same place. */
  public void belong(UnitPath unit, UUID household, String organisation, LocalDate from) {
    mustBeThere();
    Belonging next = new Belonging(Ids.next(), unit, household, organisation, Span.since(from));
    Optional<Belonging> now = belongings.onlyOpen();
    boolean same =
        now.isPresent() && now.get().over(next.span()).equals(sameId(next, now.get().id()));
    if (!same) {
      belongings.succeed(next);
    }
  }

  private static Belonging sameId(Belonging row, UUID other) {
    return new Belonging(other, row.unit(), row.household(), row.organisation(), row.span());
  }

  /**
   * @throws Problem {@code people.role-held}
   */
  public void giveRole(String role, LocalDate from) {
    mustBeThere();
    if (holds(role)) {
      throw Problem.conflict("people.role-held", "role", role);
    }
    roles.begin(new HeldRole(Ids.next(), role, Span.since(from)));
  }

  /**
   * Ends a role; of a Party member the place on the roll too.
   *
   * @throws Problem {@code people.role-not-held}
   */
  public void endRole(String role, LocalDate on) {
    HeldRole held =
        roles.open().stream()
            .filter(row -> row.role().equals(role))
            .findFirst()
            .orElseThrow(() -> Problem.conflict("people.role-not-held", "role", role));
    if (PARTY_MEMBER.equals(role)) {
      memberships.mustEndAll(on);
    }
    roles.end(held, on);
    if (PARTY_MEMBER.equals(role)) {
      memberships.endAll(on);
    }
  }

  /**
   * Is on the roll of a branch from a day on, and no longer on another's; a Party member by that.
   *
   * @param joinedOn null for "as known before"
   */
  public void enrol(UnitPath branch, UUID group, LocalDate joinedOn, LocalDate from) {
    mustBeThere();
    Membership now = memberships.onlyOpen().orElse(null);
    LocalDate joined = joinedOn == null && now != null ? now.joinedOn() : joinedOn;
    Membership next = new Membership(Ids.next(), branch, group, joined, Span.since(from));
    if (now != null && sameRoll(now, next)) {
      return;
    }
    memberships.mustSucceed(next);
    if (!holds(PARTY_MEMBER)) {
      giveRole(PARTY_MEMBER, from);
    }
    memberships.succeed(next);
  }

  private static boolean sameRoll(Membership now, Membership next) {
    return new Membership(now.id(), next.branch(), next.group(), next.joinedOn(), now.span())
        .equals(now);
  }

  /**
   * @throws Problem {@code people.not-on-roll}
   */
  public Membership membership() {
    return memberships
        .onlyOpen()
        .orElseThrow(() -> Problem.refused("people.not-on-roll", "name", identity.name()));
  }

  /** Leaves or has died: everything that lasts ends that day. */
  public void depart(Departure how, LocalDate on) {
    mustBeThere();
    belongings.mustEndAll(on);
    roles.mustEndAll(on);
    memberships.mustEndAll(on);
    belongings.endAll(on);
    roles.endAll(on);
    memberships.endAll(on);
    goneOn = on;
    departure = how;
    altered = true;
  }

  /**
   * Comes back.
   *
   * @throws Problem {@code people.deceased}, {@code people.before-begin}
   */
  public void comeBack(LocalDate from) {
    if (departure == Departure.DECEASED) {
      throw Problem.refused("people.deceased", "date", goneOn);
    }
    if (from.isBefore(goneOn)) {
      throw Problem.refused("people.before-begin", "date", from, "begin", goneOn);
    }
    goneOn = null;
    departure = null;
    altered = true;
  }

  public boolean isGone() {
    return goneOn != null;
  }

  public boolean holds(String role) {
    return roles.open().stream().anyMatch(row -> row.role().equals(role));
  }

  private void mustBeThere() {
    if (isGone()) {
      throw Problem.refused("people.gone", "name", identity.name(), "date", goneOn);
    }
  }

  public UUID id() {
    return id;
  }

  public Identity identity() {
    return identity;
  }

  /** How it was written down before this correction; null without one. */
  public Identity former() {
    return former;
  }

  /** Whether it was loaded, rather than newly registered. */
  public boolean isKnown() {
    return known;
  }

  /** Whether anything is to be written. */
  public boolean isChanged() {
    return altered
        || !changedBelongings().isEmpty()
        || !changedRoles().isEmpty()
        || !changedMemberships().isEmpty();
  }

  /** Whether the row of the person itself is new or changed. */
  public boolean isAltered() {
    return altered;
  }

  public LocalDate goneOn() {
    return goneOn;
  }

  public Departure departure() {
    return departure;
  }

  public Optional<Belonging> belonging() {
    return belongings.onlyOpen();
  }

  public List<String> openRoles() {
    return roles.open().stream().map(HeldRole::role).sorted().toList();
  }

  public Optional<Membership> openMembership() {
    return memberships.onlyOpen();
  }

  public List<Belonging> changedBelongings() {
    return belongings.changed();
  }

  public List<HeldRole> changedRoles() {
    return roles.changed();
  }

  public List<Membership> changedMemberships() {
    return memberships.changed();
  }

  /** The unit whose people they are, or were last. */
  public UnitPath unit() {
    List<Belonging> all = belongings.all();
    return belonging().orElseGet(() -> all.get(all.size() - 1)).unit();
  }

  public PersonView view(LocalDate day, Seal seal) {
    Belonging place = belongings.at(day).stream().findFirst().orElse(null);
    Membership member = memberships.at(day).stream().findFirst().orElse(null);
    return new PersonView(
        id,
        identity.name(),
        identity.maskedIdNumber(seal),
        identity.maskedPhone(seal),
        place == null ? null : place.unit().value(),
        place == null ? null : place.household(),
        place == null ? null : place.organisation(),
        roles.at(day).stream().map(HeldRole::role).sorted().toList(),
        member == null ? null : member.branch().value(),
        member == null ? null : member.group(),
        member == null ? null : member.joinedOn(),
        goneOn,
        departure == null ? null : departure.slug());
  }
}

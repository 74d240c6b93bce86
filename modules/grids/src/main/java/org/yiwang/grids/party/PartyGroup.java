package org.yiwang.grids.party;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.yiwang.grids.people.History;
import org.yiwang.grids.people.Span;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;

/**
 * A Party group (党小组) under a branch, from the day it is formed until it is dissolved. When its
 * branch is succeeded by another, a group of the same name goes on there and remembers this one.
 */
public final class PartyGroup {

  private final UUID id;
  private final UnitPath branch;
  private final String name;
  private final UUID predecessor;
  private final History<GroupLead> leads;
  private Span span;
  private boolean altered;

  /** As kept. */
  public PartyGroup(
      UUID id,
      UnitPath branch,
      String name,
      UUID predecessor,
      Span span,
      Collection<GroupLead> leads) {
    this.id = id;
    this.branch = branch;
    this.name = name;
    this.predecessor = predecessor;
    this.span = span;
    this.leads = new History<>(leads);
  }

  public static PartyGroup formed(
      UUID id, UnitPath branch, String name, UUID predecessor, LocalDate from) {
    PartyGroup group =
        new PartyGroup(
            id, branch, Text.name("name", name), predecessor, Span.since(from), List.of());
    group.altered = true;
    return group;
  }

  public void isLedBy(UUID person, LocalDate from) {
    mustStand();
    boolean already = leads.onlyOpen().filter(lead -> lead.person().equals(person)).isPresent();
    if (!already) {
      leads.succeed(new GroupLead(Ids.next(), person, Span.since(from)));
    }
  }

  /** Whoever leaves the group leads it no longer. */
  void isLeftBy(UUID person, LocalDate on) {
    leads.open().stream()
        .filter(lead -> lead.person().equals(person))
        .forEach(lead -> leads.end(lead, on));
  }

  /** The first day from the given one on that nothing about it began after. */
  LocalDate notBefore(LocalDate day) {
    LocalDate begun = leads.onlyOpen().map(lead -> lead.span().from()).orElse(span.from());
    return Resettlement.later(day, Resettlement.later(begun, span.from()));
  }

  void dissolve(LocalDate on) {
    mustStand();
    leads.endAll(on);
    span = span.endedOn(on);
    altered = true;
  }

  /**
   * @throws Problem {@code people.group-dissolved}
   */
  void mustStand() {
    if (!span.isOpen()) {
      throw Problem.refused("people.group-dissolved", "name", name, "date", span.to());
    }
  }

  public UUID id() {
    return id;
  }

  public UnitPath branch() {
    return branch;
  }

  public String name() {
    return name;
  }

  public UUID predecessor() {
    return predecessor;
  }

  public Span span() {
    return span;
  }

  public boolean isAltered() {
    return altered;
  }

  public List<GroupLead> changedLeads() {
    return leads.changed();
  }

  /** Null while nobody leads it. */
  public UUID leader() {
    return leads.onlyOpen().map(GroupLead::person).orElse(null);
  }

  PartyGroupView view() {
    return new PartyGroupView(
        id, branch.value(), name, leader(), null, 0, span.from(), span.shownTo());
  }
}

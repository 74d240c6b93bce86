package org.yiwang.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.WorkingCalendar;

/** A place of responsibility in a unit: it holds matters, whoever stands on it today. */
@Entity
@Table(name = "territory_post")
public class Post {

  @Id private UUID id;

  @Column(name = "unit_path")
  private String unitPath;

  private String role;
  private String name;

  @Column(name = "fallback_post")
  private UUID fallbackPost;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  private UUID successor;

  @Column(name = "vacant_since")
  private Instant vacantSince;

  protected Post() {}

  /**
   * @param role slug, such as {@code grid-leader}; one post of a role in a unit
   * @param fallbackPost answers while nobody is on duty here; null at the end of a chain
   * @param openedOn its first day
   */
  Post(
      UUID id, UnitPath unitPath, String role, String name, UUID fallbackPost, LocalDate openedOn) {
    if (role == null || !role.matches("[a-z][a-z-]{1,39}")) {
      throw Problem.invalid("territory.malformed-role", "role", String.valueOf(role));
    }
    this.id = id;
    this.unitPath = unitPath.value();
    this.role = role;
    this.name = Text.required("name", name, 50);
    this.fallbackPost = fallbackPost;
    this.openedOn = openedOn;
    this.closedOn = UnitName.OPEN;
  }

  /** The same post in the unit that takes over; as long vacant as this one. */
  Post again(UUID newId, UnitPath heir, LocalDate on) {
    Post next = new Post(newId, heir, role, name, fallbackPost, on);
    next.vacantSince = vacantSince;
    return next;
  }

  /**
   * @param on the first day it no longer stands
   * @param heir that holds its matters from then on; null for none
   */
  void close(LocalDate on, UUID heir) {
    this.closedOn = on;
    this.successor = heir;
    this.vacantSince = null;
  }

  void vacant(Instant since) {
    this.vacantSince = since;
  }

  void filled() {
    this.vacantSince = null;
  }

  /** What it is told apart by: one post of a role in a unit. */
  String key() {
    return unitPath + " " + role;
  }

  /** The start of its first day. */
  public Instant opened() {
    return openedOn.atStartOfDay(WorkingCalendar.ZONE).toInstant();
  }

  void refer(UUID newFallback) {
    this.fallbackPost = newFallback;
  }

  /** As a row: id, unit_path, role, name, fallback_post, opened_on, closed_on, vacant_since. */
  public Object[] row() {
    return new Object[] {id, unitPath, role, name, fallbackPost, openedOn, closedOn, vacantSince};
  }

  boolean stands() {
    return closedOn.equals(UnitName.OPEN);
  }

  String role() {
    return role;
  }

  LocalDate openedOn() {
    return openedOn;
  }

  public UUID fallback() {
    return fallbackPost;
  }

  public UUID id() {
    return id;
  }

  UnitPath unitPath() {
    return new UnitPath(unitPath);
  }

  PostView view(Duty duty) {
    return new PostView(
        id,
        unitPath,
        role,
        name,
        fallbackPost,
        duty == null ? null : duty.person(),
        duty == null ? null : duty.personName());
  }
}

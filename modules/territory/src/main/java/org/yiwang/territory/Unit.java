package org.yiwang.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.kernel.AreaCode;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;

/**
 * An area, a Party branch or a grid. Established once, below a superior that stands; its id and
 * path never change, and what is dissolved one day keeps its row.
 */
@Entity
@Table(name = "territory_unit")
public class Unit {

  @Id private UUID id;
  private String code;

  private String path;

  private String level;

  private String name;

  @Column(name = "display_number")
  private String displayNumber;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private UUID successor;

  protected Unit() {}

  /**
   * @param code twelve digits for an area; a branch adds {@code b01}, a grid three digits to its
   *     village's code
   * @param parent path of the superior; of a grid its branch, of a province null
   */
  public Unit(
      UUID id, String code, UnitPath parent, String name, String displayNumber, LocalDate from) {
    this.id = id;
    UnitPath place = place(code, parent);
    this.path = place.value();
    this.code = code;
    this.level = place.level().slug();
    this.name = Text.required("name", name, 50);
    this.displayNumber = Text.optional("displayNumber", displayNumber, 20);
    this.validFrom = from;
  }

  private static UnitPath place(String code, UnitPath parent) {
    String text = Text.required("code", code, 15);
    if (text.length() == 12) {
      UnitPath place = new AreaCode(text).path();
      mustLieBelow(place, parent, text);
      return place;
    }
    if (parent == null || text.length() != 15) {
      throw Problem.invalid("territory.malformed-code", "code", text);
    }
    new AreaCode(text.substring(0, 12));
    String tail = text.substring(12);
    UnitPath place = parent.child(tail.startsWith("b") ? tail : "g" + tail);
    if (!place.at(Level.VILLAGE).equals(new AreaCode(text.substring(0, 12)).path())) {
      throw Problem.invalid("territory.code-elsewhere", "code", text, "parent", parent.value());
    }
    return place;
  }

  private static void mustLieBelow(UnitPath place, UnitPath parent, String code) {
    String expected = parent == null ? "" : parent.value();
    if (!place.parent().equals(expected)) {
      throw Problem.invalid("territory.code-elsewhere", "code", code, "parent", expected);
    }
  }

  /** Where a unit of this code lies below a superior; refused as the constructor does. */
  static UnitPath place(String code, String parentPath) {
    return place(
        code, parentPath == null || parentPath.isEmpty() ? null : new UnitPath(parentPath));
  }

  /**
   * The same unit elsewhere: its successor, from a day on.
   *
   * @param superior whose path it lies below
   */
  public Unit again(UUID newId, String newCode, UnitPath superior, LocalDate on) {
    return new Unit(newId, newCode, superior, name, displayNumber, on);
  }

  /**
   * Takes another name, or another display number; what is null stays.
   *
   * @return whether the name is another one
   */
  boolean rename(String newName, String newDisplayNumber) {
    String before = name;
    if (newName != null) {
      this.name = Text.required("name", newName, 50);
    }
    if (newDisplayNumber != null) {
      this.displayNumber = Text.optional("displayNumber", newDisplayNumber, 20);
    }
    return !name.equals(before);
  }

  /**
   * Stands until the day before.
   *
   * @param heir remembered as the successor when it is of the same level
   * @throws Problem {@code territory.before-its-time} when this unit is younger
   */
  void end(LocalDate on, Unit heir) {
    mustStand();
    mustHaveBegunBy(on);
    this.validTo = on.minusDays(1);
    this.successor = heir.level.equals(level) ? heir.id : null;
  }

  /**
   * @throws Problem {@code territory.unit-ended}
   */
  public void mustStand() {
    if (validTo != null) {
      throw Problem.conflict(
          "territory.unit-ended", "unit", name, "path", path, "lastDay", validTo);
    }
  }

  void mustHaveBegunBy(LocalDate day) {
    if (day.isBefore(validFrom)) {
      throw Problem.refused(
          "territory.before-its-time", "unit", name, "day", day, "since", validFrom);
    }
  }

  public UUID id() {
    return id;
  }

  public String code() {
    return code;
  }

  /** Path of the superior; empty for a province. */
  String superior() {
    return path().parent();
  }

  public UnitPath path() {
    return new UnitPath(path);
  }

  public UnitView view() {
    return new UnitView(id, code, path, level, name, displayNumber, validFrom, validTo);
  }
}

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

  protected Unit() {}

  /**
   * @param code twelve digits for an area; a branch adds {@code b01}, a grid three digits to its
   *     village's code
   * @param parent path of the superior; of a grid its branch, of a province null
   */
  Unit(UUID id, String code, UnitPath parent, String name, String displayNumber, LocalDate from) {
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

  UnitPath path() {
    return new UnitPath(path);
  }

  UnitView view() {
    return new UnitView(id, code, path, level, name, displayNumber, validFrom, validTo);
  }
}

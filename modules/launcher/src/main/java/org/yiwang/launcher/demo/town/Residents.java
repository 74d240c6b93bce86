package org.yiwang.launcher.demo.town;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.launcher.demo.town.land.Grid;
import org.yiwang.launcher.demo.town.words.Dice;
import org.yiwang.launcher.demo.town.words.Names;

/** The people behind a grid's doors, asked for one by one, from one household after the other. */
final class Residents {
  /** Years of birth of those who may be on the roll, and of those who hold an office. */
  enum Age {
    ANY(1945, 1991),
    OFFICE(1961, 1994);

    private final int earliest;
    private final int latest;

    Age(int earliest, int latest) {
      this.earliest = earliest;
      this.latest = latest;
    }
  }

  /** Somebody, and where he or she lives. */
  record Resident(Citizen citizen, Household household) {}

  private final Map<Grid, List<Household>> households;
  private final Registrar registrar;
  private final Dice dice;
  private final Map<Grid, Integer> asked = new HashMap<>();

  Residents(Map<Grid, List<Household>> households, Registrar registrar, Dice dice) {
    this.households = households;
    this.registrar = registrar;
    this.dice = dice;
  }

  /** The head of the grid's first household, who has a name beforehand. */
  Resident headOfFirst(Grid grid) {
    Household first = households.get(grid).get(0);
    return new Resident(first.head(), first);
  }

  /** Somebody of the grid's next household: most often its head, else a relative. */
  Resident next(Grid grid, Age age) {
    List<Household> here = households.get(grid);
    int turn = asked.merge(grid, 1, Integer::sum);
    Household household = here.get(turn % here.size());
    Citizen head = household.head();
    int born = head.born().getYear();
    boolean free = turn < here.size() && head.login().isEmpty() && household.documented();
    if (free && born >= age.earliest && born <= age.latest && dice.percent(85)) {
      return new Resident(head, household);
    }
    boolean male = dice.percent(60);
    String surname = male && head.male() ? Names.surnameOf(head.name()) : "";
    return new Resident(registrar.somebody(surname, male, age.earliest, age.latest), household);
  }
}

package org.yiwang.launcher.demo.town;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yiwang.launcher.demo.town.land.TownPlan;
import org.yiwang.launcher.demo.town.words.Dice;
import org.yiwang.launcher.demo.town.words.Words;

/**
 * The town's own people.
 *
 * @param desks who sits at the dispatch and triage desks, by role of the post
 * @param instructors the cadres who instruct grids
 */
record TownHall(
    TownPlan plan, List<Person> cadres, Map<String, Person> desks, List<Person> instructors) {
  /** Two more than the desks need: the grids of a town divided by these make the workload. */
  private static final int WORKLOAD = 7;

  private static final List<String> DESKS = List.of("town-dispatch", "triage-desk");

  static TownHall of(TownPlan plan, List<Known> known, int grids, Registrar registrar, Dice dice) {
    List<Person> cadres = new ArrayList<>();
    Map<String, Person> desks = new HashMap<>();
    List<String> offices = Words.list("offices");
    for (Known each : known) {
      if (each.unit().equals(plan.unitCode())) {
        Person person = cadre(plan, registrar.known(each), offices.get(0));
        cadres.add(person);
        desks.put(each.duty(), person);
      }
    }
    for (String desk : DESKS) {
      if (!desks.containsKey(desk)) {
        Person person = cadre(plan, somebody(registrar, dice), offices.get(0));
        cadres.add(person);
        desks.put(desk, person);
      }
    }
    List<Person> instructors = new ArrayList<>();
    while (instructors.size() * WORKLOAD < grids + 4 * WORKLOAD) {
      String office = offices.get(instructors.size() % offices.size());
      instructors.add(cadre(plan, somebody(registrar, dice), office));
    }
    cadres.addAll(instructors);
    return new TownHall(plan, cadres, desks, instructors);
  }

  String bank() {
    String name = plan.name();
    return Words.text("bank", name.substring(0, name.length() - 1));
  }

  private static Citizen somebody(Registrar registrar, Dice dice) {
    return registrar.somebody("", dice.percent(60), 1966, 1995);
  }

  private static Person cadre(TownPlan plan, Citizen citizen, String office) {
    String workplace = plan.name() + office;
    return new Person(citizen, plan.unitCode(), "", List.of("town-cadre"), workplace, null);
  }
}

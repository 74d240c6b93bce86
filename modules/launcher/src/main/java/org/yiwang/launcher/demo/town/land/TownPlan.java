package org.yiwang.launcher.demo.town.land;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yiwang.launcher.demo.town.words.Dice;
import org.yiwang.launcher.demo.town.words.Words;

/**
 * What is decided before a town is built: its code and name, its villages with their branches, and
 * how many grids each has.
 *
 * @param number 0 for Guandu, from 1 for towns that are altogether invented
 */
public record TownPlan(int number, String code, String name, List<VillagePlan> villages) {
  private static final String COUNTY = "430181";

  /** Codes of the invented towns begin here, above those that Liuyang has given. */
  private static final int FIRST_CODE = 140;

  public static final int MOST_TOWNS = 59;

  /**
   * @param weight grids of the village when the town has its 389
   * @param residents a residents' committee, not a villagers' one
   */
  public record VillagePlan(
      String code, String name, boolean residents, int weight, List<String> branches) {}

  public static TownPlan guandu() {
    String code = COUNTY + "104";
    List<VillagePlan> villages = new ArrayList<>();
    for (List<String> row : Words.rows("guandu.csv")) {
      villages.add(village(code, row, row.get(1), List.of(row.get(3).split(" "))));
    }
    return new TownPlan(0, code, Words.text("town"), List.copyOf(villages));
  }

  /** A town of the same shape under a code and names of its own. */
  public static TownPlan invented(int number, Dice dice) {
    List<String> places = places(dice);
    String code = COUNTY + String.format(Locale.ROOT, "%03d", FIRST_CODE + number - 1);
    String name = Words.text("other-town", places.remove(0));
    List<VillagePlan> villages = new ArrayList<>();
    for (List<String> row : Words.rows("guandu.csv")) {
      List<String> branches = new ArrayList<>();
      for (int i = 0; i < row.get(3).split(" ").length; i++) {
        branches.add(places.remove(0));
      }
      String kind = residents(row.get(0)) ? "village.residents" : "village.villagers";
      villages.add(village(code, row, Words.text(kind, branches.get(0)), branches));
    }
    return new TownPlan(number, code, name, List.copyOf(villages));
  }

  /** Names of places, each once, in the order of chance. */
  public static List<String> places(Dice dice) {
    Set<String> places = new LinkedHashSet<>();
    for (String first : Words.lines("place-first.txt")) {
      for (String second : Words.lines("place-second.txt")) {
        places.add(first + second);
      }
    }
    List<String> shuffled = new ArrayList<>(places);
    dice.shuffle(shuffled);
    return shuffled;
  }

  public String unitCode() {
    return code + "000";
  }

  public List<String> upwards() {
    List<String> codes = new ArrayList<>(List.of("43", "4301", COUNTY));
    codes.replaceAll(each -> each + "0".repeat(12 - each.length()));
    return Collections.unmodifiableList(codes);
  }

  public int branches() {
    return villages.stream().mapToInt(village -> village.branches().size()).sum();
  }

  private static VillagePlan village(
      String town, List<String> row, String name, List<String> branches) {
    return new VillagePlan(
        town + row.get(0),
        name,
        residents(row.get(0)),
        Integer.parseInt(row.get(2)),
        List.copyOf(branches));
  }

  private static boolean residents(String code) {
    return code.compareTo("200") < 0;
  }
}

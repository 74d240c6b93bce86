package org.yiwang.launcher.demo.town.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Names as they sound in the north-east of Hunan: a few clans hold most surnames; older men carry
 * the character of their generation, older women the flowers and months, the young what is in
 * fashion. Every so often a name that older software cannot write.
 */
public final class Names {
  private static final int FASHION = 1982;

  private static final List<String> FAMILIES =
      Words.lines("surnames.txt").stream().map(line -> line.split(" ")[0]).toList();

  private final Dice dice;
  private final List<String> surnames = new ArrayList<>();
  private final List<String> generations = Words.lines("generations.txt");
  private final List<String> men = Words.lines("men.txt");
  private final List<String> womenFirst = Words.lines("women-first.txt");
  private final List<String> womenSecond = Words.lines("women-second.txt");
  private final List<String> modernMen = Words.lines("modern-men.txt");
  private final Set<String> avoided = Set.copyOf(Words.lines("avoided.txt"));
  private final List<String> modernWomen = Words.lines("modern-women.txt");

  public Names(Dice dice) {
    this.dice = dice;
    for (String line : Words.lines("surnames.txt")) {
      String[] parts = line.split(" ");
      for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
        surnames.add(parts[0]);
      }
    }
  }

  /** The family's name at the beginning of a name; empty when there is none to be seen. */
  public static String surnameOf(String name) {
    return FAMILIES.stream()
        .filter(name::startsWith)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  public String surname() {
    return dice.pick(surnames);
  }

  /** A whole name, and never that of somebody whom everybody knows. */
  public String of(String surname, boolean male, int born) {
    String name;
    do {
      name = surname + given(male, born);
    } while (avoided.contains(name));
    return name;
  }

  private String given(boolean male, int born) {
    if (born >= FASHION && dice.percent(70)) {
      return dice.pick(male ? modernMen : modernWomen);
    }
    String first = dice.pick(male ? generations : womenFirst);
    List<String> seconds = male ? men : womenSecond;
    String second = dice.pick(seconds);
    while (second.equals(first)) {
      second = dice.pick(seconds);
    }
    return dice.percent(6) ? second : first + second;
  }
}

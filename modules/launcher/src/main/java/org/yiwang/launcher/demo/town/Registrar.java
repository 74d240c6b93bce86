package org.yiwang.launcher.demo.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.yiwang.launcher.demo.town.words.Dice;
import org.yiwang.launcher.demo.town.words.Names;
import org.yiwang.launcher.demo.town.words.Words;

/**
 * Gives every invented person a name, a birthday, an identity number and a telephone number. The
 * telephone numbers of a town follow each other behind four zeros, where no exchange answers.
 */
final class Registrar {
  private static final LocalDate OLDEST = LocalDate.of(1936, 1, 1);
  private static final LocalDate YOUNGEST = LocalDate.of(1998, 12, 31);

  /** Every so many households one name of the list of rare ones. */
  private static final int RARE_EVERY = 150;

  private static final int DOTTED_EVERY = 45;

  private final Dice dice;
  private final Names names;
  private final IdNumbers idNumbers;
  private final int town;
  private final List<String> rare = Words.lines("rare.txt");
  private final List<String> dotted = Words.lines("dotted.txt");
  private int phones;
  private int villagers;
  private int merchants;

  Registrar(Dice dice, IdNumbers idNumbers, int town) {
    this.dice = dice;
    this.names = new Names(dice);
    this.idNumbers = idNumbers;
    this.town = town;
  }

  String surname() {
    return names.surname();
  }

  /** The head of a household of villagers, most often of one of the hamlet's clans. */
  Citizen head(List<String> clans) {
    villagers++;
    boolean male = dice.percent(84);
    LocalDate born = dice.day(OLDEST, YOUNGEST);
    if (villagers % RARE_EVERY == 75) {
      return citizen(rare.get(villagers / RARE_EVERY % rare.size()), male, born);
    }
    String surname = dice.percent(55) ? dice.pick(clans) : names.surname();
    return citizen(names.of(surname, male, born.getYear()), male, born);
  }

  Citizen merchant() {
    merchants++;
    boolean male = dice.percent(55);
    LocalDate born = dice.day(LocalDate.of(1960, 1, 1), YOUNGEST);
    return merchants % DOTTED_EVERY == 20
        ? citizen(dotted.get(merchants / DOTTED_EVERY % dotted.size()), male, born)
        : citizen(names.of(names.surname(), male, born.getYear()), male, born);
  }

  /** Somebody born in these years, with a surname if it is known. */
  Citizen somebody(String surname, boolean male, int earliest, int latest) {
    LocalDate born = dice.day(LocalDate.of(earliest, 1, 1), LocalDate.of(latest, 12, 31));
    String family = surname.isEmpty() ? names.surname() : surname;
    return citizen(names.of(family, male, born.getYear()), male, born);
  }

  Citizen known(Known known) {
    return new Citizen(
        known.name(),
        known.male(),
        known.born(),
        idNumbers.next(known.born(), known.male()),
        phone(),
        known.login());
  }

  private Citizen citizen(String name, boolean male, LocalDate born) {
    return new Citizen(name, male, born, idNumbers.next(born, male), phone(), "");
  }

  private String phone() {
    return String.format(Locale.ROOT, "0000%02d%05d", town, ++phones);
  }
}

package org.yiwang.platform.calendar;

import java.io.Reader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

/** All announced days of a country and its areas; what one place keeps is cut out of it. */
public final class Holidays {

  private final List<SpecialDay> local;
  private final SortedMap<LocalDate, SpecialDay> national;
  private final Set<Integer> years;

  private Holidays(List<SpecialDay> days) {
    this.local = days.stream().filter(day -> !day.isNational()).toList();
    this.national = merged(days.stream().filter(SpecialDay::isNational));
    this.years =
        national.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @throws Problem {@code platform.holidays-…} with the line and the column that is wrong
   */
  public static Holidays read(Reader reader) {
    return new Holidays(HolidaySheet.read(reader));
  }

  /** The days of the whole country. */
  public SortedMap<LocalDate, SpecialDay> national() {
    return national;
  }

  /** The days of a place, where a narrower area's word goes before a wider one's. */
  public SortedMap<LocalDate, SpecialDay> at(UnitPath place) {
    UnitPath inACode = Level.VILLAGE.isAbove(place.level()) ? place.at(Level.VILLAGE) : place;
    String code = inACode.value().replace("/", "");
    List<SpecialDay> own = local.stream().filter(day -> day.holdsAt(code)).toList();
    return own.isEmpty()
        ? national
        : merged(Stream.concat(national.values().stream(), own.stream()));
  }

  private static SortedMap<LocalDate, SpecialDay> merged(Stream<SpecialDay> days) {
    return days.sorted(Comparator.comparing(day -> day.area().length()))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toMap(
                    SpecialDay::date, day -> day, (wide, narrow) -> narrow, TreeMap::new),
                Collections::unmodifiableSortedMap));
  }

  /** The years whose holidays have been announced for the country. */
  public Set<Integer> years() {
    return years;
  }
}

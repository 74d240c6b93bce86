package org.yiwang.appeals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yiwang.appeals.warning.Counts;
import org.yiwang.appeals.warning.Relapses;
import org.yiwang.appeals.warning.Tally;
import org.yiwang.appeals.warning.Voices;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

/** Voices in memory. */
final class RememberedVoices implements Voices {

  private final Map<UUID, AppealState> all = new LinkedHashMap<>();
  private final Set<UUID> withheld = new HashSet<>();
  private final Set<UUID> settled = new HashSet<>();

  @Override
  public boolean remember(UUID appeal, AppealState is) {
    all.put(appeal, is);
    return !withheld.contains(appeal);
  }

  @Override
  public void withhold(UUID appeal, AppealState is) {
    all.put(appeal, is);
    withheld.add(appeal);
  }

  @Override
  public void takeTurn(Command command, UnitPath town, String category) {
    // There is nobody to wait for.
  }

  @Override
  public List<Tally> count(
      Collection<UnitPath> places, String category, List<Integer> windows, Instant now) {
    List<Tally> tallies = new ArrayList<>();
    places.forEach(
        place -> {
          for (int days : windows) {
            List<AppealState> heard =
                heard(place, category, days, now).map(Map.Entry::getValue).toList();
            if (!heard.isEmpty()) {
              tallies.add(new Tally(place, category, days, counts(heard)));
            }
          }
        });
    return tallies;
  }

  static Counts counts(List<AppealState> heard) {
    long voices = heard.stream().map(RememberedVoices::voice).distinct().count();
    long households =
        heard.stream().map(AppealState::household).filter(Objects::nonNull).distinct().count();
    return new Counts((int) voices, heard.size(), (int) households);
  }

  private static String voice(AppealState is) {
    return is.household() != null ? is.household().toString() : "" + is.reporterName();
  }

  void settle(Collection<UUID> appeals) {
    settled.addAll(appeals);
  }

  boolean counts(UUID appeal) {
    return !withheld.contains(appeal);
  }

  AppealState of(UUID appeal) {
    return all.get(appeal);
  }

  private Stream<Map.Entry<UUID, AppealState>> heard(
      UnitPath place, String category, int days, Instant now) {
    Instant since = now.minus(Duration.ofDays(days));
    return all.entrySet().stream()
        .filter(entry -> !withheld.contains(entry.getKey()))
        .filter(entry -> category.equals(entry.getValue().category()))
        .filter(entry -> place.contains(new UnitPath(entry.getValue().path())))
        .filter(entry -> !settled.contains(entry.getKey()))
        .filter(entry -> entry.getValue().receivedAt().isAfter(since));
  }

  @Override
  public Set<UUID> behind(Tally tally, Instant now) {
    return heard(tally.place(), tally.category(), tally.days(), now)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  @Override
  public Relapses.Past past(
      UUID household, String reporter, UnitPath place, String category, Instant since) {
    int ofPerson = 0;
    int atPlace = 0;
    int ofMatter = 0;
    for (AppealState is : all.values()) {
      if (!is.receivedAt().isBefore(since)) {
        boolean person =
            household == null
                ? reporter != null && reporter.equals(is.reporterName())
                : household.equals(is.household());
        boolean here = place.value().equals(is.path());
        ofPerson += person ? 1 : 0;
        atPlace += here ? 1 : 0;
        ofMatter += category != null && category.equals(is.category()) && (person || here) ? 1 : 0;
      }
    }
    return new Relapses.Past(ofPerson, atPlace, ofMatter);
  }
}

package org.yiwang.appeals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.appeals.warning.Warning;
import org.yiwang.appeals.warning.Warnings;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;

/** Warnings in memory. */
final class RememberedWarnings implements Warnings {

  private final RememberedVoices voices;
  private final Map<UUID, Warning> all = new LinkedHashMap<>();
  private final Map<UUID, Set<UUID>> members = new LinkedHashMap<>();
  private final List<String> steps = new ArrayList<>();

  RememberedWarnings(RememberedVoices voices) {
    this.voices = voices;
  }

  List<Warning> all() {
    return List.copyOf(all.values());
  }

  List<Warning> open() {
    return all.values().stream().filter(Warning::open).toList();
  }

  /** Colours in the order in which any warning got them. */
  List<String> steps() {
    return List.copyOf(steps);
  }

  @Override
  public Optional<Warning> find(UUID id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public List<Warning> open(Collection<UnitPath> places, String category) {
    return open().stream()
        .filter(warning -> places.contains(warning.place()))
        .filter(warning -> warning.category().equals(category))
        .toList();
  }

  @Override
  public Set<UUID> members(UUID warning) {
    return Set.copyOf(members.getOrDefault(warning, Set.of()));
  }

  @Override
  public void add(Warning warning) {
    all.put(warning.id(), warning);
  }

  @Override
  public void change(Warning warning) {
    all.put(warning.id(), warning);
  }

  @Override
  public void step(Warning warning, UUID appeal, Instant at) {
    steps.add(warning.colour());
  }

  @Override
  public void join(UUID warning, Collection<UUID> appeals, Instant at) {
    members.computeIfAbsent(warning, any -> new HashSet<>()).addAll(appeals);
  }

  @Override
  public void leave(UUID appeal, Instant at) {
    AppealState is = voices.of(appeal);
    members.forEach(
        (id, appeals) -> {
          Warning warning = all.get(id);
          boolean fits =
              voices.counts(appeal)
                  && Objects.equals(warning.category(), is.category())
                  && warning.place().contains(new UnitPath(is.path()));
          if (warning.open() && !fits) {
            appeals.remove(appeal);
          }
        });
  }

  @Override
  public void close(Warning warning, Command command, String reason) {
    all.put(warning.id(), warning);
    voices.settle(members(warning.id()));
  }
}

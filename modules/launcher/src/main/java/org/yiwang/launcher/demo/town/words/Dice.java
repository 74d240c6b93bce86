package org.yiwang.launcher.demo.town.words;

import java.time.LocalDate;
import java.util.List;

/** Chance that falls the same way on every machine and in every version of Java: SplitMix64. */
public final class Dice {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  public Dice(long seed) {
    state = seed;
  }

  /** Dice of their own for one purpose, which do not depend on what else was thrown. */
  public static Dice of(long seed, String purpose) {
    return new Dice(mix(seed + STEP) ^ mix(purpose.hashCode() * STEP));
  }

  /** From 0 up to, but not including, the bound. */
  public int below(int bound) {
    return (int) ((next() >>> 33) * bound >>> 31);
  }

  /** Both ends may fall. */
  public int between(int lowest, int highest) {
    return lowest + below(highest - lowest + 1);
  }

  public double within(double low, double high) {
    return low + (next() >>> 11) * 0x1.0p-53 * (high - low);
  }

  public boolean percent(int chance) {
    return below(100) < chance;
  }

  public <T> T pick(List<T> from) {
    return from.get(below(from.size()));
  }

  /** From the first to the last day, both included. */
  public LocalDate day(LocalDate first, LocalDate last) {
    return LocalDate.ofEpochDay(
        first.toEpochDay() + below((int) (last.toEpochDay() - first.toEpochDay()) + 1));
  }

  /** In place, by Fisher and Yates. */
  public <T> void shuffle(List<T> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      int other = below(i + 1);
      T moved = list.get(i);
      list.set(i, list.get(other));
      list.set(other, moved);
    }
  }

  private long next() {
    state += STEP;
    return mix(state);
  }

  private static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}

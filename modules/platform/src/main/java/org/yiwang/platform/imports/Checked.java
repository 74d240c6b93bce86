package org.yiwang.platform.imports;

import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.Json;

/**
 * The result of checking one row.
 *
 * @param subject id of the thing itself: known already, or made now for what will be added
 * @param group rows that must be judged together, for instance the path of the grid they go to; at
 *     most 60 ASCII characters, null when there is none
 * @param origin the group the thing leaves; null when it leaves none
 * @param before how it is now, in a line for people; null for what is new
 * @param after how it will be
 * @param payload JSON that {@link Applying} reads; personal data in it is sealed already
 * @param faults why it is an error or waits; remarks otherwise
 */
public record Checked(
    Outcome outcome,
    UUID subject,
    String group,
    String origin,
    String before,
    String after,
    String payload,
    List<Fault> faults) {

  public Checked {
    faults = List.copyOf(faults);
    if (outcome == Outcome.ERROR && faults.isEmpty()) {
      throw new IllegalArgumentException("an error without a reason");
    }
    if (outcome == Outcome.LEAVE) {
      throw new IllegalArgumentException("what leaves is not in the file");
    }
  }

  public static Checked add(UUID subject, Object payload) {
    return new Checked(
        Outcome.ADD, subject, null, null, null, null, Json.write(payload), List.of());
  }

  public static Checked change(UUID subject, Object payload) {
    return new Checked(
        Outcome.CHANGE, subject, null, null, null, null, Json.write(payload), List.of());
  }

  public static Checked same(UUID subject) {
    return new Checked(Outcome.SAME, subject, null, null, null, null, null, List.of());
  }

  public static Checked waiting(UUID subject, Object payload, Fault why) {
    return new Checked(
        Outcome.WAIT, subject, null, null, null, null, Json.write(payload), List.of(why));
  }

  public static Checked error(List<Fault> faults) {
    return new Checked(Outcome.ERROR, Ids.next(), null, null, null, null, null, faults);
  }

  public static Checked error(Fault fault) {
    return error(List.of(fault));
  }

  public Checked in(String to) {
    return new Checked(outcome, subject, to, origin, before, after, payload, faults);
  }

  public Checked from(String left) {
    return new Checked(outcome, subject, group, left, before, after, payload, faults);
  }

  public Checked showing(String now, String then) {
    return new Checked(outcome, subject, group, origin, now, then, payload, faults);
  }

  public Checked remarking(List<Fault> remarks) {
    return new Checked(outcome, subject, group, origin, before, after, payload, remarks);
  }
}

package org.yiwang.appeals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.deadlines.Term;

/** How a matter goes from one to another: up, aside, back, and its answer down again. */
public sealed interface Passage extends AppealEvent {

  /**
   * A higher level takes it over; the lower one goes on owing its own answer on the way down.
   *
   * @param cause request, unsigned, deadline, risk or reopening
   * @param tried what the level below has tried; absent when nobody asked for it
   * @param skipped levels in between, whose holder is the same person or who have none
   * @param terms how long the new level may take
   * @param binding which clock of the answer counts, the new or the old, by rule
   * @param decision the stored decision that named the receiver
   */
  record Escalated(
      String from,
      String level,
      String unit,
      UUID post,
      String postName,
      String cause,
      String tried,
      List<String> skipped,
      List<Term> terms,
      String binding,
      UUID decision,
      UUID limitDecision)
      implements Passage {}

  /**
   * Offered to another of the same level, or by the rules after a return; whoever holds it answers
   * for it until the other accepts.
   *
   * @param terms the time to accept it in
   */
  record Transferred(
      String level,
      String unit,
      UUID post,
      String postName,
      String reason,
      List<Term> terms,
      UUID decision)
      implements Passage {}

  /** The holder takes the offer back. */
  record OfferWithdrawn(String reason) implements Passage {}

  /**
   * Whoever was to take it says on what legal basis it is not theirs (退单).
   *
   * @param count the returns of this matter, this one included
   * @param credited whether the time it lay there is given back, by rule
   * @param decision the stored decision that allowed it
   */
  record Returned(
      String unit,
      UUID post,
      String postName,
      String basis,
      int count,
      boolean credited,
      UUID decision)
      implements Passage {}

  /** After too many returns the rules name who does it, and who may not return it. */
  record Bound(
      String level,
      String unit,
      UUID post,
      String postName,
      List<Term> terms,
      UUID decision,
      UUID limitDecision)
      implements Passage {}

  /**
   * A level that took part gives its own answer on the way down.
   *
   * @param words its own; absent when it passes the answer on as it is
   * @param conveyed whether the resident has been told with it
   * @param samePerson whether it was skipped, because its holder has just answered for the level
   *     above
   */
  record PassedOn(
      String level,
      String unit,
      UUID post,
      UUID person,
      String personName,
      String words,
      boolean conveyed,
      boolean samePerson)
      implements Passage {}

  /**
   * Sent beyond the town; the named post goes on holding it.
   *
   * @param sending id of this sending
   * @param organisation that received it, in words
   * @param what was sent
   * @param expected when a reply is expected; absent when unknown
   */
  record SentOut(UUID sending, String organisation, String what, Instant expected)
      implements Passage {}

  /**
   * @param receipt their number or signature
   */
  record OutsideReceived(UUID sending, String receipt) implements Passage {}

  /** What they replied. */
  record OutsideReplied(UUID sending, String reply) implements Passage {}
}

package org.yiwang.appeals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What happened to an appeal; rows that are only ever inserted. Times are UTC, units are paths,
 * kinds and the like are codes of the dictionaries in force when it happened.
 */
public sealed interface AppealEvent {

  /**
   * @param place path of the grid, village or town it is about
   * @param household absent when not a known household's
   * @param reporter villager, merchant, anonymous, or absent for a named stranger
   * @param reportedAt when the resident spoke, not later than {@code receivedAt}
   */
  record Filed(
      String place,
      UUID household,
      String reporter,
      String reporterName,
      String channel,
      String title,
      String content,
      Instant reportedAt,
      Instant receivedAt)
      implements AppealEvent {}

  /**
   * @param decision the stored decision, when rules decided
   * @param reason in words, when a person did
   */
  record Triaged(
      String kind, String category, String urgency, String risk, UUID decision, String reason)
      implements AppealEvent {}

  /**
   * Rules left something open.
   *
   * @param missing names of the outcomes no rule gave, or {@code receiver}
   * @param decision the stored decision that lacks them
   */
  record Undecided(
      List<String> missing,
      String kind,
      String category,
      String urgency,
      String risk,
      UUID decision)
      implements AppealEvent {}

  /**
   * @param place path of where it is, which a person may have found more exactly than it was filed
   * @param unit path of the unit that holds it from now on
   * @param levelDecision and {@code limitDecision} the stored decisions behind it
   * @param datesConfirmed false when a date falls in a year whose holidays are not announced yet
   */
  record Assigned(
      String place,
      String level,
      String unit,
      UUID post,
      String postName,
      boolean awaitsTriage,
      Instant acceptDue,
      Instant answerDue,
      boolean datesConfirmed,
      UUID levelDecision,
      UUID limitDecision)
      implements AppealEvent {}

  /** The person on duty took it on. */
  record Accepted(UUID person, String personName) implements AppealEvent {}

  /** What the resident is told. */
  record Answered(UUID person, String personName, String answer) implements AppealEvent {}

  /**
   * @param solved whether the resident says so; if not, handling goes on
   * @param satisfaction very-satisfied, satisfied, acceptable or dissatisfied
   * @param takenByHandler whether the one who took this down is the one who answered
   */
  record Confirmed(boolean solved, String satisfaction, String comment, boolean takenByHandler)
      implements AppealEvent {}

  /**
   * The unit or household it is about goes on elsewhere, and so does the matter; nothing else about
   * it changes.
   *
   * @param place path of where it is from now on
   * @param unit path of the unit that holds it from now on
   * @param reason {@code units-succeeded} or {@code grid-split}
   * @param successor id of the unit that took over the place; absent when only the holder changed
   */
  record Rehomed(
      String place, String unit, UUID post, String postName, String reason, UUID successor)
      implements AppealEvent {}

  /** The end. */
  record Closed(String summary) implements AppealEvent {}
}

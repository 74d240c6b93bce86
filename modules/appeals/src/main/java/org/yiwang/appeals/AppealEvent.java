package org.yiwang.appeals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.appeals.deadlines.Term;

/**
 * What happened to an appeal; rows that are only ever inserted. Times are UTC, units are paths,
 * kinds and the like are codes of the dictionaries in force when it happened.
 */
public sealed interface AppealEvent
    permits AppealEvent.Filed,
        AppealEvent.Triaged,
        AppealEvent.Undecided,
        AppealEvent.Reclassified,
        AppealEvent.Assigned,
        AppealEvent.Accepted,
        AppealEvent.Answered,
        AppealEvent.Confirmed,
        AppealEvent.Rehomed,
        AppealEvent.Closed,
        Passage,
        Aid,
        TimeEvent,
        Word,
        Alarm {

  /**
   * @param place path of the grid, village or town it is about
   * @param household absent when not a known household's
   * @param reporter villager, merchant, anonymous, or absent for a named stranger
   * @param reportedAt when the resident spoke, not later than {@code receivedAt}
   * @param confidential whether the resident asked that nobody but those who handle it knows who
   *     spoke
   * @param accused holders it names; neither they nor those below them ever see it
   * @param relapses how many matters like it the same person or place had of late
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
      Instant receivedAt,
      boolean confidential,
      List<Accused> accused,
      int relapses)
      implements AppealEvent {

    public Filed {
      accused = accused == null ? List.of() : List.copyOf(accused);
    }

    /** The same, without who spoke. */
    Filed withoutSpeaker() {
      return new Filed(
          place,
          null,
          null,
          null,
          channel,
          title,
          content,
          reportedAt,
          receivedAt,
          confidential,
          accused,
          relapses);
    }

    /** The same, directed against holders. */
    Filed against(List<Accused> named) {
      return new Filed(
          place,
          household,
          reporter,
          reporterName,
          channel,
          title,
          content,
          reportedAt,
          receivedAt,
          confidential,
          named,
          relapses);
    }
  }

  /**
   * A holder of posts whom a matter names.
   *
   * @param units paths of the units of those posts
   */
  record Accused(UUID person, List<String> units) {}

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
   * What it is has changed midway; whoever holds it goes on.
   *
   * @param reason in words
   * @param terms how long it may take from now on
   * @param binding which of the clocks counts: new, old or earlier, by rule
   */
  record Reclassified(
      String kind,
      String category,
      String urgency,
      String risk,
      String reason,
      List<Term> terms,
      String binding,
      UUID limitDecision,
      UUID bindingDecision)
      implements AppealEvent {}

  /**
   * @param place path of where it is, which a person may have found more exactly than it was filed
   * @param unit path of the unit that holds it from now on
   * @param acceptDue and {@code answerDue} in old events, which had no terms; else absent
   * @param terms how long it may take; absent in old events
   * @param levelDecision and {@code limitDecision} the stored decisions behind it
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
      List<Term> terms,
      UUID levelDecision,
      UUID limitDecision)
      implements AppealEvent {}

  /** The person on duty took it on. */
  record Accepted(UUID person, String personName) implements AppealEvent {}

  /**
   * What the resident is told.
   *
   * @param downward whether levels below took part, so that it reaches the resident through them
   */
  record Answered(UUID person, String personName, String answer, boolean downward)
      implements AppealEvent {}

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

  /**
   * The end.
   *
   * @param ground code of the dictionary {@code closing-ground}; absent in old events, which closed
   *     what was confirmed
   * @param basis in law or in fact
   * @param reply what the resident was told last; absent when that is the answer given before
   */
  record Closed(String summary, String ground, String basis, String reply) implements AppealEvent {}
}

package org.yiwang.appeals.joint;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** Many voices on one matter are led together; each stays an appeal with its clock and answer. */
@UseCase
public class JoiningAppeals {

  private static final int MOST = 500;

  /**
   * @param leadId the appeal whose holder leads
   * @param warningId all voices of this warning; or
   * @param appealIds these
   * @param title what it is about; the lead's own title when absent
   */
  public record NewJoint(UUID leadId, UUID warningId, List<UUID> appealIds, String title) {}

  public record More(List<UUID> appealIds) {}

  /**
   * @param leadId who leads from now on, when it is the lead that leaves
   */
  public record Leaving(UUID appealId, UUID leadId, String reason) {}

  public record Ending(String reason) {}

  /**
   * @param answer put forward for each of them; it becomes an answer only where a holder gives it
   */
  public record Offer(String answer) {}

  public record Joined(UUID id, UUID lead, int members, int version) {}

  private final JointCases groups;

  @Inject
  public JoiningAppeals(JointCases groups) {
    this.groups = groups;
  }

  /**
   * @throws Problem {@code appeals.joint-members}, {@code appeals.unknown}, {@code
   *     access.outside-scope}, {@code appeals.joint-closed-member}, {@code
   *     appeals.joint-elsewhere}, {@code appeals.joint-no-warning}
   */
  @Does(value = "appeals.join", needs = "appeals.join")
  public Joined join(Command command, NewJoint wish) {
    Set<UUID> wanted = new LinkedHashSet<>();
    if (wish.leadId() != null) {
      wanted.add(wish.leadId());
    }
    if (wish.appealIds() != null) {
      wanted.addAll(wish.appealIds());
    }
    if (wish.warningId() != null) {
      wanted.addAll(voices(wish.warningId()));
    }
    mustBeSome(wish.leadId() == null ? 0 : wanted.size(), 2);
    Map<UUID, Known> known = fit(command, wanted);
    String title = Text.optional("title", wish.title(), 100);
    JointCase group =
        new JointCase(
            command.id(),
            common(known.values()),
            title == null ? known.get(wish.leadId()).title() : title,
            wish.leadId(),
            wish.warningId(),
            known.keySet(),
            null,
            1);
    groups.add(command, group);
    groups.join(command, group.id(), known.keySet());
    return joined(group);
  }

  /** Refused as {@link #join}; also {@code appeals.joint-unknown}, {@code appeals.joint-ended}. */
  @Does(value = "appeals.join-more", needs = "appeals.join")
  public Joined add(Command command, UUID id, long basedOn, More wish) {
    JointCase group = open(command, id, basedOn);
    Set<UUID> wanted = new LinkedHashSet<>(wish.appealIds() == null ? List.of() : wish.appealIds());
    wanted.removeAll(group.members());
    mustBeSome(wanted.size(), 1);
    Map<UUID, Known> known = fit(command, wanted);
    Set<UUID> members = new LinkedHashSet<>(group.members());
    members.addAll(known.keySet());
    UnitPath place = containing(List.of(group.place(), common(known.values())));
    JointCase grown = group.with(place, group.lead(), members, null);
    groups.change(command, grown, null);
    groups.join(command, id, known.keySet());
    return joined(grown);
  }

  /**
   * One leaves, and goes on alone.
   *
   * @throws Problem {@code appeals.joint-not-member}, {@code appeals.joint-lead-leaves}, and as
   *     {@link #add}
   */
  @Does(value = "appeals.join-leave", needs = "appeals.join")
  public Joined leave(Command command, UUID id, long basedOn, Leaving wish) {
    JointCase group = open(command, id, basedOn);
    String reason = Text.required("reason", wish.reason(), 200);
    Set<UUID> members = new LinkedHashSet<>(group.members());
    if (wish.appealId() == null || !members.remove(wish.appealId())) {
      throw Problem.refused("appeals.joint-not-member", "appeal", String.valueOf(wish.appealId()));
    }
    UUID lead = wish.leadId() == null ? group.lead() : wish.leadId();
    if (!members.contains(lead)) {
      throw Problem.refused("appeals.joint-lead-leaves", "title", group.title());
    }
    JointCase smaller = group.with(group.place(), lead, members, null);
    groups.leave(command, id, List.of(wish.appealId()), reason);
    groups.change(command, smaller, null);
    return joined(smaller);
  }

  /** All go on alone. Refused as {@link #add}. */
  @Does(value = "appeals.join-end", needs = "appeals.join")
  public Joined end(Command command, UUID id, long basedOn, Ending wish) {
    JointCase group = open(command, id, basedOn);
    String reason = Text.required("reason", wish.reason(), 200);
    groups.leave(command, id, group.members(), reason);
    JointCase ended = group.with(group.place(), group.lead(), Set.of(), command.at());
    groups.change(command, ended, reason);
    return joined(ended);
  }

  /** Puts a text forward for the answers of all. Refused as {@link #add}. */
  @Does(value = "appeals.join-offer", needs = "appeals.join")
  public Joined offer(Command command, UUID id, long basedOn, Offer wish) {
    JointCase group = open(command, id, basedOn);
    groups.offer(command, id, Text.required("answer", wish.answer(), 5_000));
    JointCase same = group.with(group.place(), group.lead(), group.members(), null);
    groups.change(command, same, null);
    return joined(same);
  }

  private static Joined joined(JointCase group) {
    return new Joined(group.id(), group.lead(), group.members().size(), group.version());
  }

  private List<UUID> voices(UUID warning) {
    List<UUID> voices = groups.voicesOf(warning);
    if (voices.isEmpty()) {
      throw Problem.refused("appeals.joint-no-warning", "warning", warning.toString());
    }
    return voices;
  }

  private JointCase open(Command command, UUID id, long basedOn) {
    JointCase group =
        groups
            .find(id)
            .orElseThrow(() -> Problem.notFound("appeals.joint-unknown", "joint", id.toString()));
    command.actor().mustReach(group.place());
    group.mustBeOpen(basedOn);
    return group;
  }

  private static void mustBeSome(int count, int least) {
    if (count < least || count > MOST) {
      throw Problem.invalid("appeals.joint-members", "count", count, "least", least, "limit", MOST);
    }
  }

  private Map<UUID, Known> fit(Command command, Set<UUID> wanted) {
    Map<UUID, Known> known = groups.known(wanted);
    for (UUID id : wanted) {
      Known one = known.get(id);
      if (one == null) {
        throw Problem.notFound("appeals.unknown", "appeal", id.toString());
      }
      command.actor().mustReach(one.place());
      if (!one.open()) {
        throw Problem.refused("appeals.joint-closed-member", "title", one.title());
      }
    }
    groups
        .joined(wanted)
        .forEach(
            (id, group) -> {
              throw Problem.conflict(
                  "appeals.joint-elsewhere", "title", known.get(id).title(), "group", group);
            });
    return known;
  }

  private static UnitPath common(Collection<Known> known) {
    return containing(known.stream().map(Known::place).toList());
  }

  /** The lowest unit that contains all of them; all lie below one actor's scope. */
  private static UnitPath containing(List<UnitPath> all) {
    UnitPath first = all.get(0);
    for (Level level : Level.values()) {
      if (!first.level().isAbove(level)) {
        UnitPath wide = first.at(level);
        if (all.stream().allMatch(wide::contains)) {
          return wide;
        }
      }
    }
    throw new IllegalStateException("no unit contains " + all);
  }
}

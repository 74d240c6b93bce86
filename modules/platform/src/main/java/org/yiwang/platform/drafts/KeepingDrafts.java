package org.yiwang.platform.drafts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** People put down what they have written so far, each for themselves. */
@UseCase
public class KeepingDrafts {

  /**
   * @param id made by the page that it is written on
   * @param basedOn the version that was gone on with; null to write over whatever there is
   * @param content JSON
   */
  public record Words(UUID id, String kind, Long basedOn, String content) {}

  private final Drafts drafts;
  private final Set<String> kinds;

  @Inject
  public KeepingDrafts(Drafts drafts, @Any Instance<DraftKind> kinds) {
    this.drafts = drafts;
    this.kinds = kinds.stream().map(DraftKind::kind).collect(toUnmodifiableSet());
  }

  /**
   * @throws Problem {@code drafts.unknown-kind}, {@code drafts.too-many}, {@code drafts.unknown},
   *     {@code drafts.used}, {@code drafts.discarded}, {@code platform.stale}
   */
  @Does(value = "drafts.keep", needs = "")
  public DraftReceipt keep(Command command, Words words) {
    if (!kinds.contains(words.kind())) {
      throw Problem.notFound("drafts.unknown-kind", "kind", words.kind());
    }
    UUID owner = command.actor().person();
    Optional<Drafts.Standing> standing = drafts.locked(owner, words.id());
    int version =
        standing.isEmpty()
            ? begin(owner, words, command)
            : rewrite(owner, words, standing.get(), command);
    return new DraftReceipt(words.id(), words.kind(), version, command.at());
  }

  /**
   * Puts one away that is not needed, with its words.
   *
   * @throws Problem {@code drafts.unknown}, {@code drafts.used}; none when it was put away before
   */
  @Does(value = "drafts.discard", needs = "")
  public DraftReceipt discard(Command command, UUID id) {
    UUID owner = command.actor().person();
    Drafts.Standing draft = drafts.locked(owner, id).orElseThrow(() -> Drafts.unknown(id));
    if (draft.ended() != null && !draft.used()) {
      return new DraftReceipt(id, draft.kind(), draft.version(), draft.ended());
    }
    Drafts.mustBeOpen(draft);
    drafts.end(owner, id, false, command.at());
    return new DraftReceipt(id, draft.kind(), draft.version(), command.at());
  }

  private int begin(UUID owner, Words words, Command command) {
    if (words.basedOn() != null) {
      throw Drafts.unknown(words.id());
    }
    if (drafts.open(owner) >= Drafts.OPEN) {
      throw Problem.refused("drafts.too-many", "limit", Drafts.OPEN);
    }
    drafts.begin(owner, words.id(), words.kind(), words.content(), command.at());
    return 1;
  }

  private int rewrite(UUID owner, Words words, Drafts.Standing draft, Command command) {
    if (!draft.kind().equals(words.kind())) {
      throw Drafts.unknown(words.id());
    }
    Drafts.mustBeOpen(draft);
    if (words.basedOn() != null && words.basedOn() != draft.version()) {
      throw new Problem(
          Problem.Kind.STALE,
          "platform.stale",
          "current",
          draft.version(),
          "given",
          words.basedOn());
    }
    drafts.rewrite(owner, words.id(), words.content(), command.at());
    return draft.version() + 1;
  }
}

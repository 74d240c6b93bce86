package org.yiwang.appeals.joint;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yiwang.appeals.joint.Links.Link;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** Appeals are linked, and both go on as they were: every voice keeps its own answer. */
@UseCase
public class LinkingAppeals {

  /**
   * @param otherId the one it repeats or belongs to
   * @param kind duplicate, relapse or related
   * @param note optional, at most 200 characters
   */
  public record NewLink(UUID otherId, String kind, String note) {}

  public record Unlinking(String reason) {}

  /**
   * @param endedAt absent while it holds
   */
  public record Linked(UUID id, UUID appeal, UUID other, String kind, Instant endedAt) {}

  private final Links links;

  @Inject
  public LinkingAppeals(Links links) {
    this.links = links;
  }

  /**
   * @throws Problem {@code appeals.unknown}, {@code access.outside-scope}, {@code
   *     appeals.link-unknown-kind}, {@code appeals.link-to-itself}, {@code appeals.link-exists}
   */
  @Does(value = "appeals.link", needs = "appeals.link")
  public Linked link(Command command, UUID appeal, NewLink wish) {
    LinkKind kind = LinkKind.ofSlug(wish.kind());
    String note = Text.optional("note", wish.note(), 200);
    if (wish.otherId() == null || wish.otherId().equals(appeal)) {
      throw Problem.invalid("appeals.link-to-itself", "appeal", appeal.toString());
    }
    Map<UUID, Known> known = links.known(List.of(appeal, wish.otherId()));
    mustReach(command, known, appeal);
    mustReach(command, known, wish.otherId());
    links.of(appeal).stream()
        .filter(link -> link.appeal().equals(wish.otherId()) || link.other().equals(wish.otherId()))
        .findFirst()
        .ifPresent(
            link -> {
              throw Problem.conflict("appeals.link-exists", "kind", link.kind().slug());
            });
    Link link = new Link(command.id(), appeal, wish.otherId(), kind, note, null);
    links.add(command, link);
    return linked(link, null);
  }

  /**
   * @param appeal one of the two
   * @throws Problem {@code appeals.link-unknown}, {@code access.outside-scope}, {@code
   *     appeals.link-ended}
   */
  @Does(value = "appeals.unlink", needs = "appeals.link")
  public Linked unlink(Command command, UUID id, UUID appeal, Unlinking wish) {
    String reason = Text.required("reason", wish.reason(), 200);
    Link link =
        links
            .find(id)
            .filter(found -> found.appeal().equals(appeal) || found.other().equals(appeal))
            .orElseThrow(() -> Problem.notFound("appeals.link-unknown", "link", id.toString()));
    mustReach(command, links.known(List.of(link.appeal())), link.appeal());
    if (link.endedAt() != null) {
      throw Problem.conflict("appeals.link-ended", "at", link.endedAt());
    }
    links.end(command, link, reason);
    return linked(link, command.at());
  }

  private static Linked linked(Link link, Instant endedAt) {
    return new Linked(link.id(), link.appeal(), link.other(), link.kind().slug(), endedAt);
  }

  private static void mustReach(Command command, Map<UUID, Known> known, UUID id) {
    if (!known.containsKey(id)) {
      throw Problem.notFound("appeals.unknown", "appeal", id.toString());
    }
    command.actor().mustReach(known.get(id).place());
  }
}

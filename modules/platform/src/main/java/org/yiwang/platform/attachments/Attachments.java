package org.yiwang.platform.attachments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Sql;
import org.yiwang.platform.attachments.Attachment.Owner;

/** Attachments for the modules whose matters they belong to. */
@Dependent
public class Attachments {

  private static final String SELECT =
      "select id, hash, type, bytes, file_name, uploader, uploader_name, uploaded_at, owner_type,"
          + " owner_id, abandoned from platform_attachment where ";

  private final Sql sql;

  @Inject
  public Attachments(Sql sql) {
    this.sql = sql;
  }

  /**
   * Binds what the actor sent to what it belongs to, for good; within the transaction at hand.
   *
   * @param ids null or empty for none
   * @param ownerType that of an {@link AttachmentScope}
   * @return in the order of the ids
   * @throws Problem {@code attachments.unknown}, also for another person's; {@code
   *     attachments.claimed}; {@code attachments.abandoned}
   */
  public List<AttachmentView> claim(
      List<UUID> ids, String ownerType, UUID ownerId, Command command) {
    if (ids == null || ids.isEmpty()) {
      return List.of();
    }
    List<UUID> distinct = ids.stream().distinct().toList();
    List<Attachment> waiting = locked(distinct);
    List<AttachmentView> claimed = new ArrayList<>();
    for (UUID id : distinct) {
      Attachment attachment =
          waiting.stream()
              .filter(one -> one.id().equals(id) && one.isOf(command.actor()))
              .findFirst()
              .orElseThrow(() -> unknown(id.toString()));
      mustBeFree(attachment);
      sql.update(
          "update platform_attachment set owner_type = ?, owner_id = ?, claimed_at = ?"
              + " where id = ?",
          ownerType,
          ownerId,
          command.at(),
          id);
      claimed.add(AttachmentView.of(attachment));
    }
    return claimed;
  }

  /** What belongs to something, in the order in which it was sent; not asking who wants to know. */
  public List<AttachmentView> of(String ownerType, UUID ownerId) {
    return read(SELECT + "owner_type = ? and owner_id = ? order by id", ownerType, ownerId).stream()
        .map(AttachmentView::of)
        .toList();
  }

  /** Not asking who wants to know. */
  public Optional<Attachment> find(UUID id) {
    return read(SELECT + "id = ?", id).stream().findFirst();
  }

  void add(Command command, String hash, AttachmentType type, int bytes, String fileName) {
    sql.update(
        "insert into platform_attachment (id, hash, type, bytes, file_name, uploader,"
            + " uploader_name, uploaded_at, received)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, utc_timestamp(6))",
        command.id(),
        hash,
        type.slug(),
        bytes,
        fileName,
        command.actor().person(),
        command.actor().name(),
        command.at());
  }

  static Problem unknown(String id) {
    return Problem.notFound("attachments.unknown", "attachment", id);
  }

  private static void mustBeFree(Attachment attachment) {
    if (attachment.isAbandoned()) {
      throw Problem.refused("attachments.abandoned");
    }
    if (attachment.owner() != null) {
      throw Problem.conflict("attachments.claimed", "file", attachment.fileName());
    }
  }

  /** In one order, so that two claims never wait for each other. */
  private List<Attachment> locked(List<UUID> ids) {
    String among = "id in " + Sql.places(ids.size()) + " order by id for update";
    return read(SELECT + among, ids.toArray());
  }

  private List<Attachment> read(String query, Object... values) {
    return sql.query(query, values).stream().map(Attachments::attachment).toList();
  }

  private static Attachment attachment(Object[] row) {
    return new Attachment(
        (UUID) row[0],
        (String) row[1],
        AttachmentType.ofSlug((String) row[2]),
        ((Number) row[3]).intValue(),
        (String) row[4],
        (UUID) row[5],
        (String) row[6],
        ((Timestamp) row[7]).toInstant(),
        row[8] == null ? null : new Owner((String) row[8], (UUID) row[9]),
        row[10] != null);
  }
}

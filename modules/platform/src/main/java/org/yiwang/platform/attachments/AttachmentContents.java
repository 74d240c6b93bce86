package org.yiwang.platform.attachments;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.SealedPieces;
import org.yiwang.platform.Sql;

/** The bytes of attachments; the same ones are kept once, however often they are sent. */
@Dependent
public class AttachmentContents {

  private static final SealedPieces.Shelf SHELF =
      new SealedPieces.Shelf("platform_attachment_chunk", "hash");

  private final Sql sql;
  private final SealedPieces pieces;

  @Inject
  public AttachmentContents(Sql sql, SealedPieces pieces) {
    this.sql = sql;
    this.pieces = pieces;
  }

  /** Within the transaction at hand, like whatever will need them. */
  void keep(String hash, Path file) throws IOException {
    List<Object[]> known = locked(hash);
    if (known.isEmpty()) {
      sql.update("insert into platform_attachment_content (hash) values (?)", hash);
      pieces.keep(SHELF, hash, file);
    } else if (known.get(0)[0] != null) {
      pieces.keep(SHELF, hash, file);
      sql.update("update platform_attachment_content set emptied = null where hash = ?", hash);
    }
  }

  /**
   * Empties them when no attachment needs them any more; within the transaction at hand. Nobody
   * begins to need them meanwhile, because whoever would waits for the same row.
   */
  public void emptyUnlessNeeded(String hash) {
    locked(hash);
    boolean needed =
        !sql.query(
                "select id from platform_attachment where hash = ? and abandoned is null limit 1"
                    + " lock in share mode",
                hash)
            .isEmpty();
    if (!needed) {
      pieces.empty(SHELF, hash, Integer.MAX_VALUE);
      sql.update(
          "update platform_attachment_content set emptied = utc_timestamp(6) where hash = ?", hash);
    }
  }

  /** To be called before anything else is locked, so that two of us never wait for each other. */
  public List<Object[]> locked(String hash) {
    return sql.query(
        "select emptied from platform_attachment_content where hash = ? for update", hash);
  }

  /**
   * Writes a part, piece by piece.
   *
   * @param first place of its first byte
   * @param last place of its last byte
   * @throws Problem {@code attachments.abandoned} when the content was emptied meanwhile
   */
  public void write(String hash, long first, long last, OutputStream out) throws IOException {
    for (long at = first; at <= last; ) {
      int number = Math.toIntExact(at / SealedPieces.PIECE);
      int from = Math.toIntExact(at % SealedPieces.PIECE);
      byte[] piece = pieces.piece(SHELF, hash, number);
      if (piece == null) {
        throw Problem.refused("attachments.abandoned");
      }
      int length = Math.toIntExact(Math.min(piece.length - from, last - at + 1));
      out.write(piece, from, length);
      at += length;
    }
  }
}

package org.yiwang.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files in the database, in pieces of a mebibyte, sealed: any node can take one up, and nobody
 * reads from the tables what people sent.
 */
@Dependent
public class SealedPieces {

  /** In bytes; only the last of a file is shorter. */
  public static final int PIECE = 1 << 20;

  /**
   * A table of pieces.
   *
   * @param key the column that names the file; beside it are {@code number} and {@code sealed}
   */
  public record Shelf(String table, String key) {}

  private final Sql sql;
  private final Seal seal;

  @Inject
  public SealedPieces(Sql sql, Seal seal) {
    this.sql = sql;
    this.seal = seal;
  }

  /** Within the transaction at hand; pieces that were emptied are filled again. */
  public void keep(Shelf shelf, Object key, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      int number = 0;
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        sql.update(
            "insert into "
                + shelf.table()
                + " ("
                + shelf.key()
                + ", number, sealed) values (?, ?, ?) on duplicate key update sealed = values(sealed)",
            key,
            number++,
            seal.sealBytes(piece));
      }
    }
  }

  /** Null after the last, and for what was emptied. */
  public byte[] piece(Shelf shelf, Object key, int number) {
    List<Object[]> rows =
        sql.query(
            "select sealed from "
                + shelf.table()
                + " where "
                + shelf.key()
                + " = ? and number = ? and sealed <> ''",
            key,
            number);
    return rows.isEmpty() ? null : seal.openBytes((byte[]) rows.get(0)[0]);
  }

  /**
   * Empties some of a file, for the application never deletes; within the transaction at hand.
   *
   * @return how many pieces; none when all are empty
   */
  public int empty(Shelf shelf, Object key, int limit) {
    return sql.update(
        "update "
            + shelf.table()
            + " set sealed = '' where "
            + shelf.key()
            + " = ? and sealed <> '' limit "
            + limit,
        key);
  }
}

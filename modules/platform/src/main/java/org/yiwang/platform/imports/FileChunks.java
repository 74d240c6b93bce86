package org.yiwang.platform.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.ScratchFolder;
import org.yiwang.platform.Seal;
import org.yiwang.platform.Sql;
import org.yiwang.platform.Transactions;

/**
 * Files in pieces of a mebibyte, sealed: any node can take one up, and nobody reads names and
 * numbers from the tables.
 */
@Dependent
public class FileChunks {

  private static final int PIECE = 1 << 20;

  private final Sql sql;
  private final Transactions transactions;
  private final Seal seal;
  private final ScratchFolder scratch;

  @Inject
  public FileChunks(Sql sql, Transactions transactions, Seal seal, ScratchFolder scratch) {
    this.sql = sql;
    this.transactions = transactions;
    this.seal = seal;
    this.scratch = scratch;
  }

  /** Within the transaction at hand. */
  void keep(UUID id, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      int number = 0;
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        sql.update(
            "insert into platform_import_chunk (import_id, number, sealed) values (?, ?, ?)",
            id,
            number++,
            seal.sealBytes(piece));
      }
    }
  }

  /**
   * The file again, in one that whoever asks deletes; a transaction for each piece.
   *
   * @throws Problem {@code imports.purged}
   */
  public Path restored(UUID id) throws Exception {
    Path file = scratch.file("import");
    try (OutputStream out = Files.newOutputStream(file)) {
      int number = 0;
      for (byte[] piece = piece(id, number); piece != null; piece = piece(id, number)) {
        out.write(piece);
        number++;
      }
      if (number == 0) {
        throw Problem.refused("imports.purged");
      }
      return file;
    } catch (Exception failed) {
      Files.deleteIfExists(file);
      throw failed;
    }
  }

  /** Null after the last, and for what was emptied. */
  private byte[] piece(UUID id, int number) throws Exception {
    List<Object[]> rows =
        transactions.run(
            () ->
                sql.query(
                    "select sealed from platform_import_chunk where import_id = ? and number = ?"
                        + " and sealed <> ''",
                    id,
                    number));
    return rows.isEmpty() ? null : seal.openBytes((byte[]) rows.get(0)[0]);
  }
}

package org.yiwang.platform.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.ScratchFolder;
import org.yiwang.platform.SealedPieces;
import org.yiwang.platform.Transactions;

/** The files that were brought in, until they are purged. */
@Dependent
public class FileChunks {

  private static final SealedPieces.Shelf SHELF =
      new SealedPieces.Shelf("platform_import_chunk", "import_id");

  private final SealedPieces pieces;
  private final Transactions transactions;
  private final ScratchFolder scratch;

  @Inject
  public FileChunks(SealedPieces pieces, Transactions transactions, ScratchFolder scratch) {
    this.pieces = pieces;
    this.transactions = transactions;
    this.scratch = scratch;
  }

  /** Within the transaction at hand. */
  void keep(UUID id, Path file) throws IOException {
    pieces.keep(SHELF, id, file);
  }

  /** Empties some of it; none are left when that was nothing. */
  public int empty(UUID id, int limit) {
    return pieces.empty(SHELF, id, limit);
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
    return transactions.run(() -> pieces.piece(SHELF, id, number));
  }
}

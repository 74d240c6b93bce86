package org.yiwang.bench.intake;

import java.io.IOException;
import java.sql.SQLException;

/** Files appeals one after another on a connection of its own; used by one thread. */
interface Writer extends AutoCloseable {

  void fileOne() throws Exception;

  @Override
  void close() throws IOException, SQLException;

  /** Opens as many as there are connections. */
  interface Source {
    Writer open() throws Exception;
  }
}

package org.yiwang.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * Plain statements on the connection of the current transaction, for rows that are inserted and
 * never changed: no entity is needed to write them, and several go in one statement. Values are
 * UUIDs, texts, numbers, booleans, instants or null.
 */
@Dependent
public class Sql {

  /** As many as fit into a packet of the database, whatever they hold. */
  private static final int ROWS = 500;

  private final EntityManager em;
  private final DataSource database;

  @Inject
  public Sql(EntityManager em, DataSource database) {
    this.em = em;
    this.database = database;
  }

  /**
   * @throws PersistenceException around the SQLException, so that a collision can be recognised
   */
  public int update(String text, Object... values) {
    try (PreparedStatement statement = prepared(text, List.of(), values)) {
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw new PersistenceException(failure);
    }
  }

  /** The places of so many values, for instance {@code (?, ?, ?)} behind an {@code in}. */
  public static String places(int count) {
    return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
  }

  /**
   * Many rows in a few statements.
   *
   * @param head {@code insert into table (columns)}
   */
  public void insert(String head, List<Object[]> rows) {
    insert(head, rows, "");
  }

  /**
   * Many rows in a few statements, with what becomes of those that are there.
   *
   * @param tail {@code on duplicate key update …}
   */
  public void insert(String head, List<Object[]> rows, String tail) {
    for (int from = 0; from < rows.size(); from += ROWS) {
      insertSome(head, rows.subList(from, Math.min(rows.size(), from + ROWS)), tail);
    }
  }

  private void insertSome(String head, List<Object[]> rows, String tail) {
    String row = places(rows.get(0).length);
    String text =
        head + " values " + String.join(", ", Collections.nCopies(rows.size(), row)) + " " + tail;
    try (PreparedStatement statement = prepared(text, rows)) {
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new PersistenceException(failure);
    }
  }

  /**
   * The rows of a query, column by column as the driver gives them; outside of a transaction on a
   * connection of its own.
   */
  public List<Object[]> query(String text, Object... values) {
    Connection ours = em.unwrap(Connection.class);
    if (ours != null) {
      return query(ours, text, values);
    }
    try (Connection own = database.getConnection()) {
      return query(own, text, values);
    } catch (SQLException failure) {
      throw new PersistenceException(failure);
    }
  }

  private static List<Object[]> query(Connection connection, String text, Object... values) {
    try (PreparedStatement statement = prepared(connection, text, List.of(), values);
        ResultSet result = statement.executeQuery()) {
      int width = result.getMetaData().getColumnCount();
      List<Object[]> rows = new ArrayList<>();
      while (result.next()) {
        Object[] row = new Object[width];
        for (int i = 0; i < width; i++) {
          row[i] = result.getObject(i + 1);
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException failure) {
      throw new PersistenceException(failure);
    }
  }

  private PreparedStatement prepared(String text, List<Object[]> rows, Object... values)
      throws SQLException {
    Connection ours = em.unwrap(Connection.class);
    if (ours == null) {
      throw new IllegalStateException("a change outside of any transaction: " + text);
    }
    return prepared(ours, text, rows, values);
  }

  private static PreparedStatement prepared(
      Connection connection, String text, List<Object[]> rows, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    int place = 1;
    for (Object value : values) {
      statement.setObject(place++, plain(value));
    }
    for (Object[] row : rows) {
      for (Object value : row) {
        statement.setObject(place++, plain(value));
      }
    }
    return statement;
  }

  private static Object plain(Object value) {
    return value instanceof Instant instant ? Timestamp.from(instant) : value;
  }
}

package org.yiwang.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain statements on the connection of the current transaction, for rows that are inserted and
 * never changed: no entity is needed to write them, and several go in one statement. Values are
 * UUIDs, texts, numbers, booleans, instants or null.
 */
@Dependent
public class Sql {

  private static final Pattern PLACE = Pattern.compile("\\?");

  private final EntityManager em;

  @Inject
  public Sql(EntityManager em) {
    this.em = em;
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

  /**
   * Many rows in one statement.
   *
   * @param head {@code insert into table (columns)}
   */
  public void insert(String head, List<Object[]> rows) {
    insert(head, rows, "");
  }

  /**
   * Many rows in one statement, with what becomes of those that are there.
   *
   * @param tail {@code on duplicate key update …}
   */
  public void insert(String head, List<Object[]> rows, String tail) {
    String row = "(" + String.join(", ", Collections.nCopies(rows.get(0).length, "?")) + ")";
    String text =
        head + " values " + String.join(", ", Collections.nCopies(rows.size(), row)) + " " + tail;
    try (PreparedStatement statement = prepared(text, rows)) {
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new PersistenceException(failure);
    }
  }

  /**
   * The rows of a query, column by column as the driver gives them; also outside of a transaction,
   * where there is no connection to hold on to.
   */
  public List<Object[]> query(String text, Object... values) {
    if (em.unwrap(Connection.class) == null) {
      return look(text, values);
    }
    try (PreparedStatement statement = prepared(text, List.of(), values);
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

  private List<Object[]> look(String text, Object... values) {
    Query query = em.createNativeQuery(numbered(text));
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, plain(values[i]));
    }
    List<Object[]> rows = new ArrayList<>();
    for (Object row : query.getResultList()) {
      rows.add(row instanceof Object[] columns ? columns : new Object[] {row});
    }
    return rows;
  }

  /** Places as the persistence API wants them: {@code ?1, ?2}. */
  private static String numbered(String text) {
    int[] place = {0};
    return PLACE.matcher(text).replaceAll(any -> "?" + ++place[0]);
  }

  private PreparedStatement prepared(String text, List<Object[]> rows, Object... values)
      throws SQLException {
    PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(text);
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

package org.yiwang.territory.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Queries in the database's own words, in a transaction or outside of one. */
@Dependent
class Native {

  private final EntityManager em;

  @Inject
  Native(EntityManager em) {
    this.em = em;
  }

  /** Rows of several columns. */
  @SuppressWarnings("unchecked")
  List<Object[]> rows(String text, Object... values) {
    return query(text, values).getResultList();
  }

  /** The only column of the first row. */
  Optional<Object> first(String text, Object... values) {
    List<?> found = query(text, values).getResultList();
    return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
  }

  private Query query(String text, Object... values) {
    Query query = em.createNativeQuery(text);
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      query.setParameter(i + 1, value instanceof Instant at ? Timestamp.from(at) : value);
    }
    return query;
  }
}

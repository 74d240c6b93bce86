package org.yiwang.platform.adapter;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/**
 * Hands out the container's entity manager: a new persistence context for every transaction, and
 * one for each query outside of any; and the data source behind it.
 */
@ApplicationScoped
public class Persistence {

  @Produces
  @PersistenceContext(unitName = "yiwang")
  private EntityManager em;

  @Produces
  @Resource(lookup = "jdbc/yiwang")
  private DataSource database;
}

package org.yiwang.platform.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands out the container's entity manager: a new persistence context for every transaction, and
 * one for each query outside of any.
 */
@ApplicationScoped
public class Persistence {

  @Produces
  @PersistenceContext(unitName = "yiwang")
  private EntityManager em;
}

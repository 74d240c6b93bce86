package org.yiwang.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.yiwang.kernel.Problem;
import org.yiwang.rulebook.Rulebook;

/** Ready when the database answers and rules are in force. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

  @Inject private EntityManager em;
  @Inject private Rulebook rulebook;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("yiwang");
    try {
      em.createNativeQuery("select 1").getSingleResult();
      return answer.withData("rules", rulebook.inForce().hash()).up().build();
    } catch (PersistenceException | Problem notYet) {
      return answer.withData("cause", notYet.getClass().getSimpleName()).down().build();
    }
  }
}

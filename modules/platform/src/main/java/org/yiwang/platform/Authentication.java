package org.yiwang.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Problem;

/** Knows whoever comes to a door of another module by login and secret. */
@Dependent
public class Authentication {

  private final Actors actors;

  @Inject
  public Authentication(Actors actors) {
    this.actors = actors;
  }

  /**
   * @throws Problem {@code access.unauthenticated}, without saying which of both is wrong
   */
  public Actor of(String login, String secret) {
    return actors
        .authenticate(login, secret)
        .orElseThrow(() -> new Problem(Problem.Kind.UNAUTHENTICATED, "access.unauthenticated"));
  }
}

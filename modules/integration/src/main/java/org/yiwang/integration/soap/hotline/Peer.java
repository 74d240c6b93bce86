package org.yiwang.integration.soap.hotline;

import jakarta.enterprise.context.RequestScoped;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Problem;

/** The machine that made this request, as the door has known it. */
@RequestScoped
public class Peer {

  private Actor actor;

  void is(Actor authenticated) {
    this.actor = authenticated;
  }

  /**
   * @throws Problem {@code access.unauthenticated} for whoever did not come through the door
   */
  Actor actor() {
    if (actor == null) {
      throw new Problem(Problem.Kind.UNAUTHENTICATED, "access.unauthenticated");
    }
    return actor;
  }
}

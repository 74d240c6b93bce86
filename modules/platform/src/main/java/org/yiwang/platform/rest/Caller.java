package org.yiwang.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.UnitPath;

/** Who made this request, what exactly they asked, and under which key. */
@RequestScoped
public class Caller {

  private Actor actor;
  private String bodyHash;
  private String key;

  public Actor actor() {
    return actor;
  }

  /**
   * The unit that a list is asked under, which the caller must reach.
   *
   * @param path the caller's whole scope when absent
   * @throws org.yiwang.kernel.Problem {@code kernel.malformed-path}, {@code access.outside-scope}
   */
  public UnitPath under(String path) {
    UnitPath top = path == null ? actor.scope() : new UnitPath(path);
    actor.mustReach(top);
    return top;
  }

  String bodyHash() {
    return bodyHash;
  }

  String key() {
    return key;
  }

  void is(Actor authenticated) {
    this.actor = authenticated;
  }

  void asks(String hash, String idempotencyKey) {
    this.bodyHash = hash;
    this.key = idempotencyKey;
  }
}

package org.yiwang.platform.rest;

import jakarta.enterprise.context.RequestScoped;
import org.yiwang.kernel.Actor;

/** Who made this request, what exactly they asked, and under which key. */
@RequestScoped
public class Caller {

  private Actor actor;
  private String bodyHash;
  private String key;

  public Actor actor() {
    return actor;
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

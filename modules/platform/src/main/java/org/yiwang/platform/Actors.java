package org.yiwang.platform;

import java.util.Optional;
import org.yiwang.kernel.Actor;

/** The people who may come in; a file of sample users until the access module keeps accounts. */
public interface Actors {

  /** Empty when login and secret do not belong together, without saying which is wrong. */
  Optional<Actor> authenticate(String login, String secret);
}

package org.yiwang.platform.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.BusinessClock;

/** Makes the command out of the request at hand. */
@Dependent
public class Commands {

  private static final Pattern KEY = Pattern.compile("[!-~]{8,100}");

  private final Caller caller;
  private final BusinessClock clock;

  @Inject
  public Commands(Caller caller, BusinessClock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * @throws Problem {@code platform.key-missing} or {@code platform.key-malformed}
   */
  public Command next() {
    if (caller.key() == null) {
      throw Problem.invalid("platform.key-missing");
    }
    if (!KEY.matcher(caller.key()).matches()) {
      throw Problem.invalid("platform.key-malformed");
    }
    return new Command(caller.actor(), Ids.next(), caller.key(), caller.bodyHash(), clock.now());
  }

  /**
   * The body, which must be there.
   *
   * @throws Problem {@code platform.body-missing}
   */
  public <T> T body(T body) {
    if (body == null) {
      throw Problem.invalid("platform.body-missing");
    }
    return body;
  }
}

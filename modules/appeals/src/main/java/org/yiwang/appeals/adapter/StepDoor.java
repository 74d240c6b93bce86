package org.yiwang.appeals.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.yiwang.appeals.AppealReceipt;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Versions;

/** What every step of an appeal reads from its request: which one, and which version of it. */
@Dependent
class StepDoor {

  /** A step of an appeal. */
  interface Step<B> {
    AppealReceipt take(Command command, UUID appeal, long version, B body);
  }

  private final Commands commands;

  @Inject
  StepDoor(Commands commands) {
    this.commands = commands;
  }

  /**
   * @param ifMatch the version the caller has seen
   */
  <B> AppealReceipt take(String id, String ifMatch, B body, Step<B> step) {
    UUID appeal = Ids.parse(id);
    long version = Versions.required(ifMatch);
    return step.take(commands.next(), appeal, version, commands.body(body));
  }
}

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

  /** A step that says all by being taken. */
  interface Tap {
    AppealReceipt take(Command command, UUID appeal, long version);
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
    return tap(
        id,
        ifMatch,
        (command, appeal, version) -> step.take(command, appeal, version, commands.body(body)));
  }

  /**
   * @param ifMatch the version the caller has seen
   */
  AppealReceipt tap(String id, String ifMatch, Tap tap) {
    UUID appeal = Ids.parse(id);
    long version = Versions.required(ifMatch);
    return tap.take(commands.next(), appeal, version);
  }
}

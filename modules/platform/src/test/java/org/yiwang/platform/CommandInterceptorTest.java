package org.yiwang.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Call.Receipt;

class CommandInterceptorTest {

  private static final String HASH = "a".repeat(64);
  private static final String OTHER_HASH = "b".repeat(64);

  private final RecordedTransaction transaction = new RecordedTransaction();
  private final KeptReplies replies = new KeptReplies();
  private final RecordedAudit audit = new RecordedAudit();
  private final CommandInterceptor interceptor =
      new CommandInterceptor(new Transactions(transaction), replies, audit);

  @Test
  void a_command_is_done_and_its_reply_and_audit_are_kept_in_the_same_transaction()
      throws Exception {
    Call call = Call.of(Commands.keyed("key-00000001", HASH)).answering(new Receipt("done"));

    Object reply = interceptor.run(call);

    assertEquals(new Receipt("done"), reply);
    assertEquals(List.of("key-00000001"), replies.keys());
    assertEquals(List.of("clock.move done"), audit.lines());
    assertEquals(List.of("begin", "commit"), transaction.steps());
  }

  @Test
  void the_same_wish_is_granted_once_and_answered_twice() throws Exception {
    Call first = Call.of(Commands.keyed("key-00000001", HASH)).answering(new Receipt("first"));
    Call again = Call.of(Commands.keyed("key-00000001", HASH)).answering(new Receipt("second"));
    interceptor.run(first);

    Object reply = interceptor.run(again);

    assertEquals(new Receipt("first"), reply);
    assertEquals(0, again.times());
    assertEquals(List.of("clock.move done"), audit.lines());
  }

  @Test
  void a_key_used_for_something_else_is_refused_and_the_refusal_is_audited() throws Exception {
    interceptor.run(Call.of(Commands.keyed("key-00000001", HASH)).answering(new Receipt("first")));
    Call other = Call.of(Commands.keyed("key-00000001", OTHER_HASH)).answering(new Receipt("no"));

    Problem problem = assertThrows(Problem.class, () -> interceptor.run(other));

    assertEquals("platform.key-reused", problem.code());
    assertEquals(Problem.Kind.CONFLICT, problem.kind());
    assertEquals(0, other.times());
    assertEquals(List.of("clock.move done", "clock.move platform.key-reused"), audit.lines());
  }

  @Test
  void a_refusal_rolls_back_keeps_no_reply_and_is_audited_in_a_transaction_of_its_own() {
    Problem refusal = Problem.refused("grids.full");
    Call call = Call.of(Commands.keyed("key-00000001", HASH)).failing(refusal);

    Problem thrown = assertThrows(Problem.class, () -> interceptor.run(call));

    assertSame(refusal, thrown);
    assertEquals(1, call.times());
    assertEquals(List.of(), replies.keys());
    assertEquals(List.of("clock.move grids.full"), audit.lines());
    assertEquals(List.of("begin", "rollback", "begin", "commit"), transaction.steps());
  }

  @Test
  void whoever_lacks_the_permission_is_refused_before_anything_happens() {
    Command allowed = Commands.keyed("key-00000001", HASH);
    Actor visitor =
        new Actor(allowed.actor().person(), "访客", new UnitPath("43/"), Set.of("appeals.file"));
    Call call =
        Call.of(new Command(visitor, allowed.id(), allowed.key(), HASH, allowed.at()))
            .answering(new Receipt("never"));

    Problem problem = assertThrows(Problem.class, () -> interceptor.run(call));

    assertEquals("access.not-permitted", problem.code());
    assertEquals("您的岗位没有“clock.move”权限，什么也没有改动。需要办理请联系本单位管理员授权。", problem.sentence());
    assertEquals(0, call.times());
    assertEquals(List.of("clock.move access.not-permitted"), audit.lines());
  }

  @Test
  void a_twin_that_committed_first_answers_for_both() throws Exception {
    Command command = Commands.keyed("key-00000001", HASH);
    Call call =
        Call.of(command)
            .doing(
                () -> {
                  replies.keep(command, new Receipt("the twin's"));
                  throw Problem.conflict("territory.unit-exists");
                });

    Object reply = interceptor.run(call);

    assertEquals(new Receipt("the twin's"), reply);
    assertEquals(List.of(), audit.lines());
  }

  @Test
  void a_collision_at_commit_runs_the_command_again_with_the_same_id() throws Exception {
    transaction.failingToCommit(new SQLException("deadlock", "40001", 1213));
    replies.forgettingOnce();
    Call call = Call.of(Commands.keyed("key-00000001", HASH)).answering(new Receipt("done"));

    Object reply = interceptor.run(call);

    assertEquals(new Receipt("done"), reply);
    assertEquals(2, call.times());
  }

  @Test
  void a_public_method_that_is_no_command_passes_through() throws Exception {
    Call call = Call.ofAQuestion().answering(new Receipt("read"));

    assertEquals(new Receipt("read"), interceptor.run(call));
    assertEquals(List.of(), transaction.steps());
  }
}

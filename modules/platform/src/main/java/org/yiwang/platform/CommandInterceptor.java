package org.yiwang.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;

/** Permission, then retry, then one transaction: reply kept before, the work, reply and audit. */
@Interceptor
@UseCase.Around
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class CommandInterceptor {

  private final Transactions transactions;
  private final CommandLog log;
  private final AuditWriter audit;

  @Inject
  public CommandInterceptor(Transactions transactions, CommandLog log, AuditWriter audit) {
    this.transactions = transactions;
    this.log = log;
    this.audit = audit;
  }

  @AroundInvoke
  Object run(InvocationContext call) throws Exception {
    Does does = call.getMethod().getAnnotation(Does.class);
    if (does == null) {
      return call.proceed();
    }
    Command command = (Command) call.getParameters()[0];
    Class<?> type = call.getMethod().getReturnType();
    try {
      if (!does.needs().isEmpty()) {
        command.actor().must(does.needs());
      }
      return transactions.run(() -> attempt(call, command, does, type));
    } catch (Problem problem) {
      Object kept = transactions.run(() -> keptOrAudited(call, command, does, problem));
      if (kept != null) {
        return kept;
      }
      throw problem;
    }
  }

  private Object attempt(InvocationContext call, Command command, Does does, Class<?> type)
      throws Exception {
    Object kept = log.reply(command, type);
    if (kept != null) {
      return kept;
    }
    Object reply = call.proceed();
    log.keep(command, reply);
    audit.done(command, does.value(), subject(call));
    return reply;
  }

  /** A twin of the command may have been first; its reply is then the answer to both. */
  private Object keptOrAudited(
      InvocationContext call, Command command, Does does, Problem problem) {
    boolean mayHaveTwin =
        problem.kind() != Problem.Kind.FORBIDDEN && !CommandLog.KEY_REUSED.equals(problem.code());
    if (mayHaveTwin) {
      Object kept = log.reply(command, call.getMethod().getReturnType());
      if (kept != null) {
        return kept;
      }
    }
    audit.refused(command, does.value(), subject(call), problem.code());
    return null;
  }

  /** What the command is about: the id it names, or that of what it creates. */
  private static UUID subject(InvocationContext call) {
    Object[] parameters = call.getParameters();
    boolean named = parameters.length > 1 && parameters[1] instanceof UUID;
    return named ? (UUID) parameters[1] : ((Command) parameters[0]).id();
  }
}

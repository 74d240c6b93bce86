package org.yiwang.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
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
    if (!command.actor().may(does.needs())) {
      throw refused(
          command, does, Problem.forbidden("access.not-permitted", "permission", does.needs()));
    }
    Class<?> type = call.getMethod().getReturnType();
    try {
      return transactions.run(() -> attempt(call, command, does, type));
    } catch (Problem problem) {
      Object kept = transactions.run(() -> log.reply(command, type));
      if (kept != null) {
        return kept;
      }
      throw refused(command, does, problem);
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
    audit.done(command, does.value());
    return reply;
  }

  private Problem refused(Command command, Does does, Problem problem) throws Exception {
    transactions.run(
        () -> {
          audit.refused(command, does.value(), problem.code());
          return null;
        });
    return problem;
  }
}

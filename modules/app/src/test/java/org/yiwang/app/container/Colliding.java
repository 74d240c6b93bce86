package org.yiwang.app.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicReference;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Published;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;
import org.yiwang.territory.Unit;

/** A use case made to collide. */
@UseCase
public class Colliding {

  /** Its reply. */
  public record Done(int value) {}

  /** What every attempt of one command shares. */
  public record Wish(String first, String second, Meeting meeting, AtomicReference<Unit> seen) {}

  private final EntityManager em;
  private final Event<Published> published;

  @Resource private TransactionSynchronizationRegistry registry;

  @Inject
  public Colliding(EntityManager em, Event<Published> published) {
    this.em = em;
    this.published = published;
  }

  /** Counts up one row, then another; in the other order at the same time, that is a deadlock. */
  @Does(value = "test.collide", needs = "test.collide")
  public Done both(Command command, Wish wish) {
    Unit before = wish.seen().get();
    boolean again = before != null;
    wish.meeting()
        .signIn(new Meeting.Attempt(registry.getTransactionKey(), again && em.contains(before)));
    wish.seen().set(em.createQuery("select u from Unit u", Unit.class).getResultList().get(0));
    publish(command, "test-collided");
    up(wish.first());
    if (!again) {
      wish.meeting().await();
    }
    up(wish.second());
    return new Done(1);
  }

  /** Waits a second at most for a row that somebody holds. */
  @Does(value = "test.wait", needs = "test.collide")
  public Done one(Command command, Wish wish) {
    wish.meeting().signIn(new Meeting.Attempt(registry.getTransactionKey(), false));
    publish(command, "test-waited");
    em.createNativeQuery("set innodb_lock_wait_timeout = 1").executeUpdate();
    up(wish.first());
    return new Done(1);
  }

  /** Tells news; whoever listens may refuse. */
  @Does(value = "test.tell", needs = "test.collide")
  public Done tell(Command command, String type) {
    up("told");
    publish(command, type);
    return new Done(1);
  }

  private void publish(Command command, String type) {
    UnitPath path = new UnitPath("43/");
    published.fire(new Published(type, 1, command.id(), path, "{}", command.at()));
  }

  private void up(String series) {
    em.createNativeQuery("update platform_series set last = last + 1 where series = ?1")
        .setParameter(1, series)
        .executeUpdate();
  }
}

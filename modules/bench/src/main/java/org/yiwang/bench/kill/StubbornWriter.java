package org.yiwang.bench.kill;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.yiwang.bench.stand.Door;
import org.yiwang.bench.stand.Line;
import org.yiwang.bench.stand.Reply;
import org.yiwang.bench.texts.Bodies;

/**
 * Files one appeal after another; what fails is sent again, under the same key, until it is not.
 */
final class StubbornWriter implements Callable<Void> {
  private static final int PAUSE_MILLIS = 200;
  private static final int CLIENT_ERROR = 4;

  private final int number;
  private final Door door;
  private final Bodies bodies;
  private final Random random;
  private final Journal journal;
  private final AtomicBoolean enough;
  private Line line;

  StubbornWriter(
      int number, Door door, Bodies bodies, long seed, Journal journal, AtomicBoolean enough) {
    this.number = number;
    this.door = door;
    this.bodies = bodies;
    this.random = new Random(seed + number);
    this.journal = journal;
    this.enough = enough;
  }

  @Override
  public Void call() throws InterruptedException {
    for (int i = 0; !enough.get(); i++) {
      file(new Journal.Sent("kill-%d-%06d".formatted(number, i), bodies.any(random)));
    }
    hangUp();
    return null;
  }

  private void file(Journal.Sent sent) throws InterruptedException {
    journal.sending(sent.key());
    while (!acknowledged(sent)) {
      journal.sendingAgain(sent);
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private boolean acknowledged(Journal.Sent sent) {
    try {
      if (line == null) {
        line = door.open();
      }
      Reply reply = line.post("appeals", sent.key(), sent.body());
      if (reply.good()) {
        journal.acknowledge(sent.key(), Acknowledged.of(reply.json()));
        return true;
      }
      if (reply.status() / 100 == CLIENT_ERROR) {
        journal.surprise(sent.key() + " " + reply.described());
      }
    } catch (IOException cut) {
      hangUp();
    }
    return false;
  }

  private void hangUp() {
    try {
      if (line != null) {
        line.close();
      }
    } catch (IOException alreadyGone) {
      // It is not used again.
    }
    line = null;
  }
}

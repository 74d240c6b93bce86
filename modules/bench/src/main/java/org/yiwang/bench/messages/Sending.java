package org.yiwang.bench.messages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.yiwang.bench.stand.Door;
import org.yiwang.bench.stand.Line;
import org.yiwang.bench.stand.Reply;

/** Sends messages over several connections; answers come back in the order of the file. */
final class Sending {
  private final Door door;
  private final List<String> households;
  private final List<Message> messages;
  private final Answer[] answers;
  private final List<String> refusals = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();

  Sending(Door door, List<String> households, List<Message> messages) {
    this.door = door;
    this.households = households;
    this.messages = messages;
    this.answers = new Answer[messages.size()];
  }

  List<Answer> over(int connections) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      running.add(threads.submit(this::work));
    }
    for (Future<?> each : running) {
      each.get();
    }
    threads.shutdown();
    return Arrays.stream(answers).filter(Objects::nonNull).toList();
  }

  /** Id of the message, status and the server's words. */
  List<String> refusals() {
    return refusals;
  }

  private Void work() throws IOException {
    try (Line line = door.open()) {
      for (int i = next.getAndIncrement(); i < messages.size(); i = next.getAndIncrement()) {
        Message message = messages.get(i);
        Reply reply = line.post("appeals", message.key(), message.body(households));
        if (reply.good()) {
          answers[i] = new Answer(message, reply.json(), System.nanoTime());
        } else {
          refused(message, reply);
        }
      }
      return null;
    }
  }

  private synchronized void refused(Message message, Reply reply) {
    refusals.add(message.id() + " " + reply.status() + " " + reply.json().getString("code", ""));
  }
}

package org.yiwang.bench.kill;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** The writers' notes. */
final class Journal {

  /** A request, kept until it is acknowledged, and a while longer if it was sent twice. */
  record Sent(String key, byte[] body) {}

  private final Map<String, Acknowledged> acknowledged = new ConcurrentHashMap<>();
  private final Map<String, Sent> retried = new ConcurrentHashMap<>();
  private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
  private final AtomicLong count = new AtomicLong();

  void sending(String key) {
    unanswered.add(key);
  }

  void sendingAgain(Sent sent) {
    retried.put(sent.key(), sent);
  }

  void acknowledge(String key, Acknowledged promise) {
    acknowledged.put(key, promise);
    unanswered.remove(key);
    count.incrementAndGet();
  }

  /** An answer that a kill does not excuse. */
  void surprise(String what) {
    surprises.add(what);
  }

  long count() {
    return count.get();
  }

  Map<String, Acknowledged> acknowledged() {
    return new TreeMap<>(acknowledged);
  }

  List<Sent> retried() {
    return List.copyOf(retried.values());
  }

  Set<String> unanswered() {
    return Set.copyOf(unanswered);
  }

  List<String> surprises() {
    return List.copyOf(surprises);
  }
}

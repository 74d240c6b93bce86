package org.yiwang.bench.messages;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yiwang.bench.stand.Door;
import org.yiwang.bench.stand.Households;
import org.yiwang.bench.stand.Machine;
import org.yiwang.bench.stand.Options;
import org.yiwang.bench.stand.Out;
import org.yiwang.bench.stand.Stand;

/** {@code messages <csv>}: all messages of a file filed, and what the rules made of them. */
public final class MessagesCommand {
  public static final Set<String> OPTIONS = Set.of("url", "login", "connections");
  private static final String CLERK = "intake:demo-intake";

  private MessagesCommand() {}

  public static void run(Options options) throws Exception {
    List<Message> messages = MessageFile.read(options.subject());
    String login = options.text("login").orElse(CLERK);
    Optional<URI> url = options.text("url").map(URI::create);
    if (url.isPresent()) {
      file(messages, new Door(url.get(), login), options);
      return;
    }
    try (Stand stand = Stand.start(options)) {
      file(messages, stand.door(login), options);
    }
  }

  private static void file(List<Message> messages, Door door, Options options) throws Exception {
    int connections = options.number("connections", 4);
    Sending sending = new Sending(door, Households.of(door), messages);
    long begin = System.nanoTime();
    List<Answer> answers = sending.over(connections);
    double seconds = (System.nanoTime() - begin) / 1e9;

    Out.line("machine: %s", Machine.described());
    Out.line(
        "filed: %d of %d, failed: %d", answers.size(), messages.size(), sending.refusals().size());
    sending.refusals().forEach(refusal -> Out.line("  FAILED %s", refusal));
    Out.line(
        "messages per second over %d connections: %.0f from the first on, %.0f in the last third",
        connections, answers.size() / seconds, lastThird(answers));
    Summary summary = new Summary(answers);
    summary.print();
    Out.line("ten explanations");
    new Samples(answers).print();
    summary.printRules();
    if (!sending.refusals().isEmpty()) {
      throw new IllegalStateException(sending.refusals().size() + " messages failed");
    }
  }

  /** A server that has just started answers slowly at first. */
  private static double lastThird(List<Answer> answers) {
    long[] ends = answers.stream().mapToLong(Answer::finishedNanos).sorted().toArray();
    int from = ends.length * 2 / 3;
    return (ends.length - 1 - from) / ((ends[ends.length - 1] - ends[from]) / 1e9);
  }
}

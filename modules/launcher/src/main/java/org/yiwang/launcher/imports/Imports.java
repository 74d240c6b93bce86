package org.yiwang.launcher.imports;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.yiwang.launcher.LaunchFailure;
import org.yiwang.launcher.process.Pause;

/** The imports of a server, as one of its users. */
public final class Imports {
  private static final Duration POLL = Duration.ofMillis(150);
  private static final int PAGE = 200;
  private static final Duration LATER = Duration.ofSeconds(2);

  private static final int TRIES_TO_SEND = 3;

  /** How often a server that has the file is asked again, for instance while it restarts. */
  private static final int TRIES_TO_ASK = 60;

  private final RestDoor door;
  private final Duration later;

  public Imports(URI server, String login, String password) {
    this(server, login, password, LATER);
  }

  Imports(URI server, String login, String password, Duration later) {
    this.door = new RestDoor(server, login, password);
    this.later = later;
  }

  /**
   * Sends the file and waits until its job has ended; with a key that was used before, until the
   * job of that time has.
   *
   * @param news told whenever the job has come a good deal further
   */
  public ImportState run(ImportOrder order, String key, Consumer<ImportState> news) {
    ImportState state = send(order, key);
    Map.Entry<String, Integer> told = null;
    while (true) {
      String id = state.id();
      state = ImportState.of(patiently(TRIES_TO_ASK, () -> door.get("imports/" + id)));
      if (state.ended(order.dryRun())) {
        return state;
      }
      if (!state.progress().equals(told)) {
        told = state.progress();
        news.accept(state);
      }
      Pause.of(POLL);
    }
  }

  /** The first problems of rows with this outcome, {@code error} or {@code wait}. */
  public List<RowProblem> problems(String id, String outcome, int most) {
    List<RowProblem> found = new ArrayList<>();
    String path = "imports/" + id + "/problems?size=" + PAGE;
    for (String after = ""; after != null && found.size() < most; ) {
      JsonObject page = door.get(path + (after.isEmpty() ? "" : "&after=" + after));
      page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
          .map(RowProblem::of)
          .filter(problem -> problem.outcome().equals(outcome))
          .limit(most - found.size())
          .forEach(found::add);
      after = page.getString("next", null);
    }
    return found;
  }

  /**
   * The bad rows as they were sent, each with what is wrong with it, to be mended and sent again.
   */
  public void saveProblems(String id, Path file, String extension) {
    door.download("imports/" + id + "/problems" + extension, file);
  }

  public void saveTemplate(String kind, Path file, String extension) {
    door.download("imports/templates/" + kind + extension, file);
  }

  private ImportState send(ImportOrder order, String key) {
    String path = "imports?" + order.query();
    return ImportState.of(
        patiently(TRIES_TO_SEND, () -> door.post(path, key, order.contentType(), order.file())));
  }

  /** A key makes it harmless to send again; a job goes on while nobody hears of it. */
  private JsonObject patiently(int tries, Supplier<JsonObject> request) {
    for (int tried = 1; ; tried++) {
      try {
        return request.get();
      } catch (LaunchFailure failure) {
        if (!failure.code().equals("LCH-402") || tried == tries) {
          throw failure;
        }
        Pause.of(later);
      }
    }
  }
}

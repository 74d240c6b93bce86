package org.yiwang.app.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Somebody who brings in files and waits for what becomes of them. */
public final class FileDesk {

  private static final Set<String> UNDER_WAY = Set.of("uploaded", "checking", "applying");
  private static final int PATIENCE = 1_200;

  private final Clerk clerk;

  public FileDesk(Clerk clerk) {
    this.clerk = clerk;
  }

  /**
   * @param how further parameters, each with its {@code &}
   * @return the file when it waits for nobody but people
   */
  public Answer sent(String kind, String how, String file) {
    return sent(kind, how, file.getBytes(StandardCharsets.UTF_8));
  }

  public Answer sent(String kind, String how, byte[] file) {
    return over(
        clerk
            .to("imports?kind=" + kind + "&file=trial" + how)
            .with("Content-Type", "application/octet-stream")
            .bytes(file)
            .post()
            .is(202));
  }

  /** What is said about rows, in the order of the file. */
  public List<String> sentences(Answer job) {
    return clerk.get("imports/" + job.id() + "/problems?size=200").ok().each("items", "sentence");
  }

  public Answer rows(Answer job, String outcome) {
    return clerk.get("imports/" + job.id() + "/rows?size=200&outcome=" + outcome).ok();
  }

  private Answer over(Answer job) {
    for (int i = 0; i < PATIENCE; i++) {
      Answer now = clerk.get("imports/" + job.id()).ok();
      if (!UNDER_WAY.contains(now.at("status"))) {
        return now;
      }
      pause();
    }
    throw new AssertionError("still under way: " + job.id());
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}

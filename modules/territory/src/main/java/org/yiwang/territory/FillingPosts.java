package org.yiwang.territory;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** Posts are created in a unit, people take them over from one another and leave them. */
@UseCase
public class FillingPosts {

  /**
   * @param role slug of the rule tables, such as {@code grid-leader}
   * @param fallbackPostId who answers while the post is empty; optional
   * @param from its first day; today when absent
   */
  public record NewPost(
      String unitPath, String role, String name, UUID fallbackPostId, LocalDate from) {}

  /**
   * @param personId the one taking over
   * @param on the day it happened, at its start; this moment when absent
   */
  public record TakeOver(UUID personId, String personName, LocalDate on) {}

  /**
   * @param reason in words, at most 200 characters; it stays with the duty that ended
   * @param on as with {@link TakeOver}
   */
  public record Departure(String reason, LocalDate on) {}

  /**
   * @param fallbackPostId absent for nobody
   */
  public record Fallback(UUID fallbackPostId) {}

  private final Staffing staffing;

  @Inject
  public FillingPosts(Staffing staffing) {
    this.staffing = staffing;
  }

  /** Refused as {@link Staffing#create} says. */
  @Does(value = "territory.create-post", needs = "territory.manage")
  public PostView create(Command command, NewPost wish) {
    return staffing.create(command, command.id(), wish);
  }

  /** Refused as {@link Staffing#takeOver} says. */
  @Does(value = "territory.take-over", needs = "territory.manage")
  public PostView takeOver(Command command, UUID postId, TakeOver wish) {
    return staffing.takeOver(command, postId, wish);
  }

  /** Refused as {@link Staffing#vacate} says. */
  @Does(value = "territory.vacate", needs = "territory.manage")
  public PostView vacate(Command command, UUID postId, Departure wish) {
    return staffing.vacate(command, postId, wish.reason(), wish.on());
  }

  /** Refused as {@link Staffing#refer} says. */
  @Does(value = "territory.refer-post", needs = "territory.manage")
  public PostView refer(Command command, UUID postId, Fallback wish) {
    return staffing.refer(command, postId, wish.fallbackPostId());
  }
}

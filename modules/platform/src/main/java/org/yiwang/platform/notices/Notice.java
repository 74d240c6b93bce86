package org.yiwang.platform.notices;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Masked;

/**
 * Something to tell a person. Its words are in the bundle of its module: the kind {@code
 * appeals.assigned} has its sentence under {@code appeals.notice.assigned} and its title under
 * {@code appeals.notice.assigned.title}. Numbers of people are masked in both.
 *
 * @param person who is told
 * @param kind module and what happened
 * @param subject what it is about, for instance the id of an appeal
 * @param path the unit concerned
 * @param arguments texts and numbers for the places of title and sentence
 * @param at business time
 * @param onceKey at most 160 ASCII characters; the person is told only the first with this key;
 *     null to tell it in any case
 */
public record Notice(
    UUID person,
    String kind,
    UUID subject,
    UnitPath path,
    Map<String, Object> arguments,
    Instant at,
    Urgency urgency,
    String onceKey) {

  private static final int ONCE_KEY = 160;

  /**
   * @throws IllegalArgumentException when no bundle has words for the kind
   */
  public Notice {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(urgency, "urgency");
    arguments = Map.copyOf(arguments);
    if (!Messages.has(words(kind)) || !Messages.has(words(kind) + ".title")) {
      throw new IllegalArgumentException("no words for notices of kind " + kind);
    }
    if (onceKey != null && !onceKey.matches("[!-~]{1," + ONCE_KEY + "}")) {
      throw new IllegalArgumentException("not a key of a notice: " + onceKey);
    }
  }

  /** One that can wait, told in any case. */
  public static Notice of(
      UUID person,
      String kind,
      UUID subject,
      UnitPath path,
      Map<String, Object> arguments,
      Instant at) {
    return new Notice(person, kind, subject, path, arguments, at, Urgency.NORMAL, null);
  }

  /** The same for the gateway too. */
  public Notice urgent() {
    return new Notice(person, kind, subject, path, arguments, at, Urgency.URGENT, onceKey);
  }

  /** The same, unless its person was told something by this key before. */
  public Notice once(String key) {
    return new Notice(person, kind, subject, path, arguments, at, urgency, key);
  }

  public String title() {
    return Masked.numbers(Messages.sentence(words(kind) + ".title", arguments));
  }

  public String sentence() {
    return Masked.numbers(Messages.sentence(words(kind), arguments));
  }

  private static String words(String kind) {
    return kind.replaceFirst("\\.", ".notice.");
  }
}

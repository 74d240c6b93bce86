package org.yiwang.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.yiwang.kernel.Text;

/**
 * One person on one post from one instant to another; the row without an end is who answers now.
 */
@Entity
@Table(name = "territory_duty")
public class Duty {

  @Id private UUID id;

  @Column(name = "post_id")
  private UUID post;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "person_name")
  private String personName;

  private Instant since;
  private Instant until;
  private String reason;

  protected Duty() {}

  Duty(UUID id, UUID post, UUID person, String personName, Instant since) {
    this.id = id;
    this.post = post;
    this.person = person;
    this.personName = Text.name("personName", personName);
    this.since = since;
  }

  /**
   * @param why it was left; null when somebody took over
   */
  void end(Instant at, String why) {
    this.until = at;
    this.reason = why;
  }

  /** The same person goes on at another post. */
  Duty again(UUID newId, UUID newPost, Instant at) {
    return new Duty(newId, newPost, person, personName, at);
  }

  public UUID post() {
    return post;
  }

  Instant since() {
    return since;
  }

  /** Null while it lasts. */
  Instant until() {
    return until;
  }

  UUID person() {
    return person;
  }

  String personName() {
    return personName;
  }
}

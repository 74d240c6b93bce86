package org.yiwang.appeals.adapter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.yiwang.appeals.AppealEvent;
import org.yiwang.appeals.AppealView;
import org.yiwang.appeals.Happened;
import org.yiwang.kernel.Messages;

/** One event as it is read; written by {@link JpaAppeals}, never changed. */
@Entity
@IdClass(EventKey.class)
@Table(name = "appeals_event")
public class EventRow {

  @Id
  @Column(name = "appeal_id")
  private UUID appeal;

  @Id private int sequence;
  private String type;
  private int version;
  private String body;
  private Instant at;
  private UUID actor;

  @Column(name = "actor_name")
  private String actorName;

  protected EventRow() {}

  UUID appeal() {
    return appeal;
  }

  Happened happened() {
    return new Happened(sequence, at, actor, actorName, event());
  }

  AppealEvent event() {
    return EventCodec.read(type, version, body);
  }

  AppealView.EventView view() {
    String typeName = Messages.sentence("appeals.event." + type, Map.of());
    return new AppealView.EventView(sequence, type, typeName, at, actorName, event());
  }
}

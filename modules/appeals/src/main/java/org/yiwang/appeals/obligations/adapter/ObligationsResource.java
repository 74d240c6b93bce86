package org.yiwang.appeals.obligations.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.appeals.obligations.Entrusted;
import org.yiwang.appeals.obligations.ObligationView;
import org.yiwang.kernel.Messages;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.Page;
import org.yiwang.platform.Sql;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;
import org.yiwang.territory.Territory;

/** What the caller owes in all matters, in the order it is due. */
@Path("obligations")
@Produces(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "appeals")
public class ObligationsResource {

  private final Sql sql;
  private final Entrusted entrusted;
  private final Territory territory;
  private final BusinessClock clock;
  private final Transactions transactions;
  private final Caller caller;

  @Inject
  public ObligationsResource(
      Sql sql,
      Entrusted entrusted,
      Territory territory,
      BusinessClock clock,
      Transactions transactions,
      Caller caller) {
    this.sql = sql;
    this.entrusted = entrusted;
    this.territory = territory;
    this.clock = clock;
    this.transactions = transactions;
    this.caller = caller;
  }

  /** At most 200, the most urgent first. */
  @GET
  public List<ObligationView> mine() throws Exception {
    caller.actor().must("appeals.read");
    UUID me = caller.actor().person();
    return transactions.run(() -> owed(me, territory.postsAnsweredBy(me), clock.now()));
  }

  private List<ObligationView> owed(UUID me, List<UUID> posts, Instant now) {
    List<Object> values = new ArrayList<>(posts);
    String byPost =
        posts.isEmpty()
            ? ""
            : " or (a.restricted = 0 and o.person is null and o.post_id in "
                + Sql.places(posts.size())
                + ")";
    values.add(0, me);
    List<UUID> kept = entrusted.owedBy(me);
    values.addAll(kept);
    String byTrust = kept.isEmpty() ? "" : " or o.id in " + Sql.places(kept.size());
    return sql
        .query(
            "select o.id, o.appeal_id, n.number, a.title, a.path, o.kind, o.post_id, o.subject,"
                + " o.since, o.due from appeals_obligation o"
                + " join appeals_appeal a on a.id = o.appeal_id"
                + " join appeals_number n on n.appeal_id = o.appeal_id"
                + " where o.is_open = 1 and (o.person = ?"
                + byPost
                + byTrust
                + ") order by o.due is null, o.due, o.id limit "
                + Page.LIMIT,
            values.toArray())
        .stream()
        .map(row -> view(row, now))
        .toList();
  }

  private static ObligationView view(Object[] row, Instant now) {
    String kind = (String) row[5];
    Instant due = row[9] == null ? null : ((Timestamp) row[9]).toInstant();
    return new ObligationView(
        (UUID) row[0],
        (UUID) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        kind,
        Messages.sentence("appeals.kind." + kind, Map.of()),
        (UUID) row[6],
        (UUID) row[7],
        ((Timestamp) row[8]).toInstant(),
        due,
        due != null && due.isBefore(now));
  }
}

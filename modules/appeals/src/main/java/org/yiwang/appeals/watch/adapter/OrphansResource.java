package org.yiwang.appeals.watch.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.appeals.sweep.adapter.SweepRun;
import org.yiwang.appeals.watch.Orphan;
import org.yiwang.platform.Page;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;

/** For operators: whether anything is forgotten or late by itself. */
@Path("appeal-watch")
@Produces(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "appeals")
public class OrphansResource {

  /**
   * @param orphans posts that hold open matters and nobody answers for; always none
   * @param unowed open matters that no post owes anything in; always none
   * @param sweepLagSeconds since the oldest step that is due and not taken should have been
   * @param sweepFailing matters whose step failed and waits to be tried again
   */
  public record Watched(
      List<Orphan> orphans, List<UUID> unowed, long sweepLagSeconds, long sweepFailing) {}

  private final OrphanQueries orphans;
  private final SweepRun sweep;
  private final Transactions transactions;
  private final Caller caller;

  @Inject
  public OrphansResource(
      OrphanQueries orphans, SweepRun sweep, Transactions transactions, Caller caller) {
    this.orphans = orphans;
    this.sweep = sweep;
    this.transactions = transactions;
    this.caller = caller;
  }

  @GET
  public Watched now() throws Exception {
    caller.actor().must("operations.recount");
    List<Orphan> found = transactions.run(orphans::all);
    List<UUID> unowed = transactions.run(() -> orphans.unowed(Page.LIMIT));
    return new Watched(found, unowed, sweep.lag(), sweep.failing());
  }
}

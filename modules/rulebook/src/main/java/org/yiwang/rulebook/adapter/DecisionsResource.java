package org.yiwang.rulebook.adapter;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;
import org.yiwang.rulebook.DecisionLog;
import org.yiwang.rulebook.DecisionScope;
import org.yiwang.rulebook.Replay;
import org.yiwang.rulebook.StoredDecision;

/** Stored decisions, and the same question asked again. */
@Path("decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "rulebook")
public class DecisionsResource {

  private final DecisionLog log;
  private final Replay replay;
  private final List<DecisionScope> scopes;
  private final Caller caller;

  @Inject
  public DecisionsResource(
      DecisionLog log, Replay replay, @Any Instance<DecisionScope> scopes, Caller caller) {
    this.log = log;
    this.replay = replay;
    this.scopes = scopes.stream().toList();
    this.caller = caller;
  }

  @GET
  @Path("{id}")
  public StoredDecision one(@PathParam("id") String id) {
    return readable(id);
  }

  @GET
  @Path("{id}/replay")
  public Replay.Comparison again(@PathParam("id") String id) {
    return replay.of(readable(id));
  }

  private StoredDecision readable(String id) {
    caller.actor().must("rulebook.read");
    StoredDecision decision =
        log.find(Ids.parse(id))
            .filter(found -> scopes.stream().noneMatch(scope -> isKept(scope, found)))
            .orElseThrow(() -> Problem.notFound("rulebook.unknown-decision", "decision", id));
    caller.actor().mustReach(new UnitPath(decision.path()));
    return decision;
  }

  private boolean isKept(DecisionScope scope, StoredDecision found) {
    return scope.isWithheld(caller.actor(), found.subject());
  }
}

package org.yiwang.rulebook.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.decisions.RuleSet;
import org.yiwang.platform.rest.Door;
import org.yiwang.rulebook.Rulebook;

/** The rule set in force. */
@Path("rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "rulebook")
public class RuleSetsResource {

  /**
   * @param hash SHA-256 of its content
   * @param tables the questions it answers
   */
  public record InForce(String hash, Set<String> tables) {}

  private final Rulebook rulebook;

  @Inject
  public RuleSetsResource(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  @GET
  @Path("in-force")
  public InForce inForce() {
    RuleSet set = rulebook.inForce();
    return new InForce(set.hash(), set.tables());
  }
}

package org.yiwang.rulebook.adapter;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yiwang.decisions.RuleFiles;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.Transactions;
import org.yiwang.rulebook.RuleSets;
import org.yiwang.rulebook.Rulebook;

/**
 * At start, after the migrations: the shipped files become the first rule set; later starts open
 * what the database says is in force. With {@code YIWANG_RULES_ADOPT=true}, as in a demonstration,
 * changed files are put in force at every start.
 */
@ApplicationScoped
public class OpeningTheRulebook {

  private static final Logger LOG = Logger.getLogger(OpeningTheRulebook.class.getName());

  @Inject private Rulebook rulebook;
  @Inject private RuleSets sets;
  @Inject private Transactions transactions;
  @Inject private BusinessClock clock;

  @Inject
  @ConfigProperty(name = "yiwang.rules.adopt", defaultValue = "false")
  private boolean adopt;

  void open(@Observes @Priority(200) @Initialized(ApplicationScoped.class) ServletContext war)
      throws Exception {
    RuleFiles shipped = ShippedRules.in(war);
    RuleFiles files = transactions.run(() -> choose(shipped));
    rulebook.open(files);
    LOG.info(() -> "rule set in force: " + files.hash());
  }

  private RuleFiles choose(RuleFiles shipped) {
    String current = sets.inForce().orElse(null);
    if (current == null || (adopt && !current.equals(shipped.hash()))) {
      sets.putInForce(shipped, "shipped", clock.now());
      return shipped;
    }
    if (!current.equals(shipped.hash())) {
      LOG.info(
          () -> "shipped rules " + shipped.hash() + " differ from those in force and are not used");
    }
    return sets.find(current).orElseThrow();
  }
}

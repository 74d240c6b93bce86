package org.yiwang.appeals.warning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.yiwang.appeals.AppealState;
import org.yiwang.kernel.Command;

/**
 * Keeps a matter that only its receivers may know of out of every count, warning and list of
 * similar ones. Called before the appeal is first told of, it is never in any of them.
 */
@Dependent
public class Withholding {

  private final Voices voices;
  private final Warnings warnings;

  @Inject
  public Withholding(Voices voices, Warnings warnings) {
    this.voices = voices;
    this.warnings = warnings;
  }

  public void withhold(Command command, UUID appeal, AppealState is) {
    voices.withhold(appeal, is);
    warnings.leave(appeal, command.at());
  }
}

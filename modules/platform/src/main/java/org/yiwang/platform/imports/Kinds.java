package org.yiwang.platform.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Problem;

/** The kinds of files that the modules offer to bring in. */
@Dependent
public class Kinds {

  private final Instance<Importer> importers;

  @Inject
  public Kinds(@Any Instance<Importer> importers) {
    this.importers = importers;
  }

  /**
   * @throws Problem {@code imports.unknown-kind}
   */
  public Importer of(String kind) {
    return importers.stream()
        .filter(importer -> importer.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> Problem.invalid("imports.unknown-kind", "kind", kind));
  }

  /** Those an actor may bring in, by name. */
  public List<Importer> of(Actor actor) {
    return importers.stream()
        .filter(importer -> actor.may(importer.needs()))
        .sorted(Comparator.comparing(Importer::kind))
        .toList();
  }
}

package org.yiwang.platform.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.Json;
import org.yiwang.platform.Sql;

/** The table of files on their way; every method within the transaction at hand. */
@Dependent
public class ImportJobs {

  private static final String COLUMNS =
      "select id, kind, actor, actor_name, scope, permissions, command_key, body_hash, file_name,"
          + " mode, leavers, dry_run, effective_on, received_at, at, status, wanted, run, rechecks,"
          + " owner, rows_total, rows_done, blank_rows, counts, remarks, code, sentence, sender,"
          + " sender_name, sender_scope"
          + " from platform_import ";

  private final Sql sql;

  @Inject
  public ImportJobs(Sql sql) {
    this.sql = sql;
  }

  void add(Command command, ImportOrder order, LocalDate on, long bytes) {
    Actor actor = command.actor();
    sql.update(
        "insert into platform_import (id, kind, sender, sender_name, sender_scope, actor,"
            + " actor_name, scope, permissions, command_key, body_hash, file_name, bytes, mode,"
            + " leavers, dry_run, effective_on, received_at, at, status, wanted, due)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'uploaded', ?,"
            + " utc_timestamp(6))",
        command.id(),
        order.kind(),
        actor.person(),
        actor.name(),
        actor.scope().value(),
        actor.person(),
        actor.name(),
        actor.scope().value(),
        String.join(" ", actor.permissions()),
        command.key(),
        command.bodyHash(),
        order.fileName(),
        bytes,
        order.mode().slug(),
        order.leavers().slug(),
        order.dryRun(),
        on,
        command.at(),
        command.at(),
        !order.dryRun());
  }

  public Optional<ImportJob> find(UUID id) {
    return read(sql.query(COLUMNS + "where id = ?", id));
  }

  Optional<ImportJob> locked(UUID id) {
    return read(sql.query(COLUMNS + "where id = ? for update", id));
  }

  /** Newest first: an actor's own, and those within the actor's scope, of kinds that are theirs. */
  public List<ImportJob> of(Actor actor, List<String> kinds, UUID before, int limit) {
    if (kinds.isEmpty()) {
      return List.of();
    }
    List<Object> values = new ArrayList<>(kinds);
    values.addAll(Arrays.asList(actor.person(), actor.scope().value(), before, before));
    return sql
        .query(
            COLUMNS
                + "where kind in "
                + Sql.places(kinds.size())
                + " and (sender = ? or sender_scope like concat(?, '%'))"
                + " and (? is null or id < ?) order by id desc limit "
                + limit,
            values.toArray())
        .stream()
        .map(ImportJobs::job)
        .toList();
  }

  /** To be applied, by whoever says so and as of then. */
  void release(UUID id, Command command) {
    Actor actor = command.actor();
    sql.update(
        "update platform_import set status = 'applying', wanted = true, actor = ?, actor_name = ?,"
            + " scope = ?, permissions = ?, command_key = ?, body_hash = ?, at = ?, rows_done = 0,"
            + " attempts = 0, rechecks = 0, code = null, sentence = null, settled = null,"
            + " due = utc_timestamp(6) where id = ?",
        actor.person(),
        actor.name(),
        actor.scope().value(),
        String.join(" ", actor.permissions()),
        command.key(),
        command.bodyHash(),
        command.at(),
        id);
  }

  void cancel(UUID id) {
    sql.update(
        "update platform_import set status = 'cancelled', due = null, owner = null, code = null,"
            + " sentence = null, settled = utc_timestamp(6) where id = ?",
        id);
  }

  private static Optional<ImportJob> read(List<Object[]> rows) {
    return rows.stream().map(ImportJobs::job).findFirst();
  }

  private static ImportJob job(Object[] row) {
    Actor actor =
        new Actor(
            (UUID) row[2],
            (String) row[3],
            new UnitPath((String) row[4]),
            Set.of(((String) row[5]).split(" ")));
    return new ImportJob(
        (UUID) row[0],
        (String) row[1],
        new ImportJob.Sender((UUID) row[27], (String) row[28], new UnitPath((String) row[29])),
        actor,
        (String) row[6],
        (String) row[7],
        (String) row[8],
        ImportMode.ofSlug((String) row[9]),
        Leavers.ofSlug((String) row[10]),
        truth(row[11]),
        ((Date) row[12]).toLocalDate(),
        instant(row[13]),
        instant(row[14]),
        ImportStatus.ofSlug((String) row[15]),
        truth(row[16]),
        number(row[17]),
        number(row[18]),
        (UUID) row[19],
        number(row[20]),
        number(row[21]),
        number(row[22]),
        row[23] == null ? Counts.NONE : Json.read((String) row[23], Counts.class),
        row[24] == null ? Remarks.NONE : Json.read((String) row[24], Remarks.class),
        (String) row[25],
        (String) row[26]);
  }

  private static boolean truth(Object value) {
    return value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0;
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  private static Instant instant(Object value) {
    return ((Timestamp) value).toInstant();
  }
}

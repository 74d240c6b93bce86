package org.yiwang.platform.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.AuditWriter;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.Transactions;
import org.yiwang.platform.sheets.SheetColumn;
import org.yiwang.platform.sheets.SheetFormat;
import org.yiwang.platform.sheets.SheetWriter;

/**
 * Lets lists leave the house as files. Who took what is written down before the first row leaves
 * (网络数据安全管理条例, article 12); a file is written page by page and never held whole.
 */
@Dependent
public class Exports {

  /** Rows, some at a time; none are the end. */
  public interface Feed {

    /**
     * @return cells in the order of the columns; empty when there are no more
     */
    List<List<String>> next();

    /**
     * A list cut by key, from its first page to its last.
     *
     * @param page so many items at most after one, or from the beginning after null
     * @param row the cells of an item
     */
    static <T> Feed of(int size, Function<T, List<T>> page, Function<T, List<String>> row) {
      return new Feed() {
        private T last;
        private boolean ended;

        @Override
        public List<List<String>> next() {
          if (ended) {
            return List.of();
          }
          List<T> items = page.apply(last);
          ended = items.size() < size;
          if (!items.isEmpty()) {
            last = items.get(items.size() - 1);
          }
          return items.stream().map(row).toList();
        }
      };
    }
  }

  private final Transactions transactions;
  private final AuditWriter audit;
  private final BusinessClock clock;
  private final Caller caller;

  @Inject
  public Exports(Transactions transactions, AuditWriter audit, BusinessClock clock, Caller caller) {
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * @param action for the audit, for instance {@code grids.export-households}
   * @param name of the file, without its extension
   */
  public Response table(
      String action, String name, SheetFormat format, List<SheetColumn> columns, Feed feed)
      throws Exception {
    StreamingOutput content =
        out -> {
          try (SheetWriter writer = format.write(out, name, columns)) {
            write(writer, feed);
          }
        };
    return file(action, name + "." + format.extension(), format.mediaType(), content);
  }

  private static void write(SheetWriter writer, Feed feed) throws IOException {
    List<List<String>> rows;
    do {
      rows = feed.next();
      for (List<String> row : rows) {
        writer.row(row);
      }
    } while (!rows.isEmpty());
  }

  /** Any other content, once it has been written down who takes it. */
  public Response file(String action, String name, String mediaType, StreamingOutput content)
      throws Exception {
    return file(action, Ids.next(), name, mediaType, content);
  }

  /**
   * @param subject what the content is about
   */
  public Response file(
      String action, UUID subject, String name, String mediaType, StreamingOutput content)
      throws Exception {
    transactions.run(
        () -> {
          UUID id = Ids.next();
          Command taking = new Command(caller.actor(), id, "export-" + id, "", clock.now());
          audit.done(taking, action, subject);
          return null;
        });
    return Response.ok(content, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}

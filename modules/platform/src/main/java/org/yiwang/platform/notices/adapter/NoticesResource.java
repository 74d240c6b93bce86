package org.yiwang.platform.notices.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Cursor;
import org.yiwang.platform.Page;
import org.yiwang.platform.notices.Gateway;
import org.yiwang.platform.notices.NoticeView;
import org.yiwang.platform.notices.ReadingNotices;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Commands;
import org.yiwang.platform.rest.Door;
import org.yiwang.platform.rest.Flags;

/** The caller's own inbox; nobody sees another's. */
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "notices")
public class NoticesResource {

  /**
   * @param unread how many are not read
   * @param urgent how many of these are urgent
   * @param gateway {@code open} when urgent ones also go out, {@code none} when the inbox is all
   *     there is
   */
  public record Count(long unread, long urgent, String gateway) {}

  /**
   * @param upTo id of the newest notice that was seen
   */
  public record Seen(UUID upTo) {}

  private final ReadingNotices reading;
  private final NoticeQueries queries;
  private final Gateway gateway;
  private final Commands commands;
  private final Caller caller;

  @Inject
  public NoticesResource(
      ReadingNotices reading,
      NoticeQueries queries,
      Gateway gateway,
      Commands commands,
      Caller caller) {
    this.reading = reading;
    this.queries = queries;
    this.gateway = gateway;
    this.commands = commands;
    this.caller = caller;
  }

  /**
   * Newest first.
   *
   * @param unread true for those only that are not read
   * @param after the {@code next} of the page before
   */
  @GET
  public Page<NoticeView> newest(
      @QueryParam("unread") String unread,
      @QueryParam("after") String after,
      @QueryParam("size") String size) {
    int limit = Page.size(size);
    boolean wanted = Flags.of("unread", unread);
    List<NoticeView> rows =
        queries.newest(caller.actor().person(), wanted, Cursor.parse(after), limit + 1);
    return Page.by(rows, limit, row -> new Cursor(row.at(), row.id()));
  }

  @GET
  @Path("count")
  public Count count() {
    NoticeQueries.Unread own = queries.unread(caller.actor().person());
    return new Count(own.all(), own.urgent(), gateway.isOpen() ? "open" : "none");
  }

  @POST
  @Path("{id}/read")
  public ReadingNotices.Read read(@PathParam("id") String id) {
    return reading.read(commands.next(), Ids.parse(id));
  }

  /** Reads one and all before it. */
  @POST
  @Path("read")
  public ReadingNotices.Read readAll(Seen seen) {
    UUID upTo = commands.body(seen).upTo();
    if (upTo == null) {
      throw Problem.invalid("notices.up-to-missing");
    }
    return reading.readUpTo(commands.next(), upTo);
  }
}

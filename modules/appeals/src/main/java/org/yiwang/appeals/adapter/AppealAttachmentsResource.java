package org.yiwang.appeals.adapter;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.appeals.ReadingRights;
import org.yiwang.kernel.Ids;
import org.yiwang.platform.attachments.AttachmentView;
import org.yiwang.platform.attachments.Attachments;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Door;

/** Photos, voices and papers of an appeal; each is taken from {@code attachments}. */
@Path("appeals/{id}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "appeals")
public class AppealAttachmentsResource {

  private final ReadingRights rights;
  private final Attachments attachments;
  private final Caller caller;

  @Inject
  public AppealAttachmentsResource(ReadingRights rights, Attachments attachments, Caller caller) {
    this.rights = rights;
    this.attachments = attachments;
    this.caller = caller;
  }

  /** In the order in which they were sent. */
  @GET
  public List<AttachmentView> list(@PathParam("id") String id) {
    UUID appeal = Ids.parse(id);
    rights.mustRead(caller.actor(), appeal);
    return attachments.of(AppealAttachmentScope.OWNER, appeal);
  }
}

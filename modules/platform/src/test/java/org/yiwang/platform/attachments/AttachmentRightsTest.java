package org.yiwang.platform.attachments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.attachments.Attachment.Owner;

class AttachmentRightsTest {

  private static final UUID ID = UUID.fromString("01999999-0000-7000-8000-000000000001");
  private static final UUID MATTER = UUID.fromString("01999999-0000-7000-8000-000000000002");
  private static final Actor UPLOADER = actor("01999999-0000-7000-8000-000000000003");
  private static final Actor READER = actor("01999999-0000-7000-8000-000000000004");

  @Test
  void what_waits_is_its_uploaders_alone() {
    AttachmentRights rights = rights(kept(null, false), scope("appeal", READER));

    assertEquals(ID, rights.readable(UPLOADER, ID).id());
    assertEquals("attachments.unknown", refused(rights, READER));
  }

  @Test
  void what_belongs_to_something_is_read_by_whoever_may_read_that() {
    AttachmentRights rights =
        rights(kept(new Owner("appeal", MATTER), false), scope("appeal", READER));

    assertEquals(ID, rights.readable(READER, ID).id());
    assertEquals("attachments.unknown", refused(rights, UPLOADER));
  }

  @Test
  void where_nobody_knows_who_may_read_nobody_does() {
    AttachmentRights rights =
        rights(kept(new Owner("meeting", MATTER), false), scope("appeal", READER));

    assertEquals("attachments.unknown", refused(rights, READER));
    assertEquals("attachments.unknown", refused(rights, UPLOADER));
  }

  @Test
  void who_may_not_read_it_does_not_learn_that_it_is_gone() {
    AttachmentRights rights = rights(kept(null, true), scope("appeal", READER));

    assertEquals("attachments.abandoned", refused(rights, UPLOADER));
    assertEquals("attachments.unknown", refused(rights, READER));
  }

  private static String refused(AttachmentRights rights, Actor actor) {
    return assertThrows(Problem.class, () -> rights.readable(actor, ID)).code();
  }

  private static AttachmentRights rights(Attachment kept, AttachmentScope scope) {
    Attachments attachments =
        new Attachments(null) {
          @Override
          public Optional<Attachment> find(UUID id) {
            return Optional.of(kept);
          }
        };
    return new AttachmentRights(attachments, List.of(scope));
  }

  private static AttachmentScope scope(String type, Actor reader) {
    return new AttachmentScope() {
      @Override
      public String ownerType() {
        return type;
      }

      @Override
      public boolean mayRead(Actor actor, UUID owner) {
        return actor.equals(reader) && owner.equals(MATTER);
      }
    };
  }

  private static Attachment kept(Owner owner, boolean abandoned) {
    return new Attachment(
        ID,
        "0".repeat(64),
        AttachmentType.JPEG,
        3,
        "塌方.jpg",
        UPLOADER.person(),
        UPLOADER.name(),
        Instant.parse("2026-10-08T01:02:03Z"),
        owner,
        abandoned);
  }

  private static Actor actor(String person) {
    return new Actor(
        UUID.fromString(person), "李明", new UnitPath("43/01/81/104/"), Set.of("appeals.read"));
  }
}

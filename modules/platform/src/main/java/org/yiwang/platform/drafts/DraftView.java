package org.yiwang.platform.drafts;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yiwang.platform.Versioned;

/**
 * A draft, for its owner to go on with.
 *
 * @param content as it was sent
 */
public record DraftView(
    UUID id,
    String kind,
    int version,
    Instant begunAt,
    Instant changedAt,
    @Schema(type = SchemaType.OBJECT) JsonObject content)
    implements Versioned {}
